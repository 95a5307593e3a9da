package org.breakwater.training;

import java.util.UUID;

/** The time has come to remind somebody. @param kind of what: see the kinds of reminders */
public record ReminderDue(UUID bookingId, String kind) {}
