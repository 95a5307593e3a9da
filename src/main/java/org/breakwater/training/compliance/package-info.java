/** Who has completed what they need and is in date, by the training matrix of the day. */
@NullMarked
package org.breakwater.training.compliance;

import org.jspecify.annotations.NullMarked;
