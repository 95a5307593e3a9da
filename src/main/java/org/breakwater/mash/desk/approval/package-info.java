/** The second person's word. */
@NullMarked
package org.breakwater.mash.desk.approval;

import org.jspecify.annotations.NullMarked;
