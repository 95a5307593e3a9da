/** The e-mails about bookings, reminders and sessions, made when they are sent. */
@NullMarked
package org.breakwater.training.emails;

import org.jspecify.annotations.NullMarked;
