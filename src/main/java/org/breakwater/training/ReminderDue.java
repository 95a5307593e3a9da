package org.breakwater.training;

import java.util.UUID;

/** A reminder is due. @param kind see the kinds of reminders */
public record ReminderDue(UUID bookingId, String kind) {}
