/** Who gives courses: what they can give and when, and whether their employer agrees. */
@NullMarked
package org.breakwater.training.office.trainers;

import org.jspecify.annotations.NullMarked;
