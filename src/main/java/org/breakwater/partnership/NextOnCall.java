package org.breakwater.partnership;

import org.breakwater.partnership.ContactPoint.Confirmed;
import org.jspecify.annotations.Nullable;

/**
 * Who is telephoned if nobody has acknowledged an alert.
 *
 * @param hours the hours in which this applies
 * @param role in the middle of a sentence, such as "the Emergency Duty Team"
 * @param name the person, if the partnership names one
 * @param call the contact point with the number, by its id
 * @param confirmed who asked them whether they take these calls, and when; null if nobody has
 */
public record NextOnCall(
        Availability hours,
        String role,
        @Nullable String name,
        String call,
        @Nullable Confirmed confirmed) {}
