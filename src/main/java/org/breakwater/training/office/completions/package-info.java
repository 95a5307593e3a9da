/** The completions of a period, to view and to export as a file. */
@NullMarked
package org.breakwater.training.office.completions;

import org.jspecify.annotations.NullMarked;
