package org.breakwater.training;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.training.model.ReminderWords;
import org.springframework.stereotype.Component;

/**
 * The mails that remind of something, made when they are sent. They name the course and its place, and nothing else.
 */
@Component
public class ReminderLetters {

    private final Acting acting;
    private final ReminderWords words;

    ReminderLetters(Acting acting, ReminderWords words) {
        this.acting = acting;
        this.words = words;
    }

    /** Empty when there is nothing left to remind of. */
    public Optional<BookingLetters.Told> write(Actor.Job job, UUID booking, String kind) {
        return acting.looking(job, () -> words.of(booking, kind));
    }
}
