/** The termly return, in numbers that identify no child. */
@NullMarked
package org.breakwater.pathways.missingeducation.year;

import org.jspecify.annotations.NullMarked;
