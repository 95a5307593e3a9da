/** Trainers: what they can teach and when, and whether their employer agrees. */
@NullMarked
package org.breakwater.training.office.trainers;

import org.jspecify.annotations.NullMarked;
