package org.breakwater.training.emails;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.stereotype.Component;

/**
 * The mails about a booking, made when they are sent: they say what stands then, and whatever stands is told by one
 * mail alone. They name the course and its place, because calendars need it, and nothing else.
 */
@Component
public class BookingEmails {

    private final ActorTransactions acting;
    private final BookingEmailText words;

    BookingEmails(ActorTransactions acting, BookingEmailText words) {
        this.acting = acting;
        this.words = words;
    }

    /** The same for calendars. @param method of RFC 5546 */
    public record Calendar(String method, String text) {

        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return "Calendar[" + method + "]";
        }
    }

    /** What a mail needs. */
    public record Email(String to, String subject, String text, Optional<Calendar> calendar) {

        @Override
        public String toString() {
            return "Email[…]";
        }
    }

    /**
     * What became of a booking, for its learner; for whoever booked it when the learner has no address.
     *
     * @param mail the one that tells it: tried again, it says the same again
     * @return empty when another mail has told them
     */
    public Optional<Email> toLearner(Actor.Job job, UUID booking, UUID mail) {
        return acting.as(
                job,
                () -> words.find(booking).filter(row -> words.tells(row, mail)).map(words::toLearner));
    }

    /** Whether somebody may go; empty when nobody waits for that any more. */
    public Optional<Email> toManager(Actor.Job job, UUID booking) {
        return acting.looking(
                job,
                () -> words.find(booking)
                        .filter(BookingEmailRow::waitsForManager)
                        .map(words::toManager));
    }
}
