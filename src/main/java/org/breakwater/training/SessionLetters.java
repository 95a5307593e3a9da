package org.breakwater.training;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.training.model.SessionMessages;
import org.springframework.stereotype.Component;

/** The mails of what was written to a session: one for each person, so that nobody reads another's address. */
@Component
public class SessionLetters {

    private final Acting acting;
    private final SessionMessages messages;

    SessionLetters(Acting acting, SessionMessages messages) {
        this.acting = acting;
        this.messages = messages;
    }

    /** Empty for somebody who has no place any more. */
    public Optional<BookingLetters.Told> toLearner(Actor.Job job, UUID message, UUID booking) {
        return acting.looking(job, () -> messages.letter(message, booking));
    }
}
