/** The desk's list: every open contact by stage, the most urgent first. */
@NullMarked
package org.breakwater.mash.desk;

import org.jspecify.annotations.NullMarked;
