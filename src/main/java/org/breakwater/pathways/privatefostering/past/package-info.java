/** Two years of private fostering in the invented town. */
@NullMarked
package org.breakwater.pathways.privatefostering.past;

import org.jspecify.annotations.NullMarked;
