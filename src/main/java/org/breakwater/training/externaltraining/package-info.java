/** External training: learners enter it, the office reviews it, and then it counts. */
@NullMarked
package org.breakwater.training.externaltraining;

import org.jspecify.annotations.NullMarked;
