/** The e-mails about bookings and reminders, built when they are sent. */
@NullMarked
package org.breakwater.training.emails;

import org.jspecify.annotations.NullMarked;
