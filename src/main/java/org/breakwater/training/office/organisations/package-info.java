/**
 * Where learners work, as the office keeps it: looked at, merged where it is there twice, with those who lead there.
 */
@NullMarked
package org.breakwater.training.office.organisations;

import org.jspecify.annotations.NullMarked;
