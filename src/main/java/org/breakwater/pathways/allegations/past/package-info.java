/** Two years of allegations in the invented town. */
@NullMarked
package org.breakwater.pathways.allegations.past;

import org.jspecify.annotations.NullMarked;
