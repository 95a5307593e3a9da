/** Where learners work, as maintained by the office: reviewed, merged if duplicate, with their training leads. */
@NullMarked
package org.breakwater.training.office.organisations;

import org.jspecify.annotations.NullMarked;
