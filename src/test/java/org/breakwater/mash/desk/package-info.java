@NullMarked
package org.breakwater.mash.desk;

import org.jspecify.annotations.NullMarked;
