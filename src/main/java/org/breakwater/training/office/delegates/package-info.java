/** The trainers and delegates of a session: names and status, without access needs. */
@NullMarked
package org.breakwater.training.office.delegates;

import org.jspecify.annotations.NullMarked;
