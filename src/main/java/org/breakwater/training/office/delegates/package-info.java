/** The trainers and delegates of a session: names and status, and what one of them needs. */
@NullMarked
package org.breakwater.training.office.delegates;

import org.jspecify.annotations.NullMarked;
