/** The e-mails about bookings, reminders and sessions, made when they are sent. */
@NullMarked
@NamedInterface("emails")
package org.breakwater.training.emails;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
