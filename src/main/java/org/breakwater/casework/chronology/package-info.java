/**
 * The chronology of a case, as at any date and time: the entries that each package and module contributes, on the
 * screen and as a PDF.
 */
@NullMarked
package org.breakwater.casework.chronology;

import org.jspecify.annotations.NullMarked;
