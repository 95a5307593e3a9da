/** Where learners work, selected so that it is unambiguous. */
@NullMarked
package org.breakwater.training.organisations;

import org.jspecify.annotations.NullMarked;
