/** Two years of children missing education in the invented town. */
@NullMarked
package org.breakwater.pathways.missingeducation.past;

import org.jspecify.annotations.NullMarked;
