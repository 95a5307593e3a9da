/**
 * The chronology of a case, as at any date and time: the lines that each noun and area contributes, on the screen and
 * on paper.
 */
@NullMarked
package org.breakwater.casework.chronology.lines;

import org.jspecify.annotations.NullMarked;
