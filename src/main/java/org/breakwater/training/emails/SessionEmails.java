package org.breakwater.training.emails;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.stereotype.Component;

/** The mails of what was written to a session: one for each person, so that nobody reads another's address. */
@Component
public class SessionEmails {

    private final ActorTransactions acting;
    private final SessionMessages messages;

    SessionEmails(ActorTransactions acting, SessionMessages messages) {
        this.acting = acting;
        this.messages = messages;
    }

    /** Empty for somebody who has no place any more. */
    public Optional<BookingEmails.Email> toLearner(Actor.Job job, UUID message, UUID booking) {
        return acting.looking(job, () -> messages.letter(message, booking));
    }
}
