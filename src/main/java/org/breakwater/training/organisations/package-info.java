/** Where learners work, chosen so that it is certain which place is meant. */
@NullMarked
package org.breakwater.training.organisations;

import org.jspecify.annotations.NullMarked;
