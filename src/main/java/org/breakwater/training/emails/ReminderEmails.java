package org.breakwater.training.emails;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.stereotype.Component;

/**
 * The mails that remind of something, made when they are sent. They name the course and its place, and nothing else.
 */
@Component
public class ReminderEmails {

    private final ActorTransactions acting;
    private final ReminderEmailText words;

    ReminderEmails(ActorTransactions acting, ReminderEmailText words) {
        this.acting = acting;
        this.words = words;
    }

    /** Empty when there is nothing left to remind of. */
    public Optional<BookingEmails.Email> write(Actor.Job job, UUID booking, String kind) {
        return acting.looking(job, () -> words.of(booking, kind));
    }
}
