/** The contacts of a period, their outcomes, and whether deadlines were met: counts only, without names. */
@NullMarked
package org.breakwater.mash.oversight;

import org.jspecify.annotations.NullMarked;
