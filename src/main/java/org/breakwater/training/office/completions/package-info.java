/** What people learned in some days, to look at and to take out as a file. */
@NullMarked
package org.breakwater.training.office.completions;

import org.jspecify.annotations.NullMarked;
