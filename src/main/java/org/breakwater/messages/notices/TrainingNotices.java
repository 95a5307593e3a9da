package org.breakwater.messages.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.breakwater.messages.addressing.MailKind;
import org.breakwater.training.BookingChanged;
import org.breakwater.training.LearnerCodeRequested;
import org.breakwater.training.ManagerApprovalRequested;
import org.breakwater.training.ReminderDue;
import org.breakwater.training.SessionMessageSent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What learners and their managers are owed. Its rows name a proof or a booking, and neither address nor course. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TrainingNotices {

    static final String OWE_CODE = """
            insert into messages.outbox (kind, proof_id, due_at, since) values ('LEARNER_CODE', :proof, :now, :now)""";

    static final String OWE = """
            insert into messages.outbox (kind, booking_id, due_at, since) values (:kind, :booking, :now, :now)
            on conflict do nothing""";

    static final String OWE_REMINDER = """
            insert into messages.outbox (kind, reminded_id, reminder, due_at, since)
            values ('REMIND', :booking, :reminder, :now, :now)""";
    static final String OWE_MESSAGE = """
            insert into messages.outbox (kind, booking_id, message_id, due_at, since)
            values ('SESSION_MESSAGE', :booking, :message, :now, :now) on conflict do nothing""";

    private final JdbcClient jdbc;
    private final Clock clock;

    TrainingNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void sendTheCode(LearnerCodeRequested asked) {
        jdbc.sql(OWE_CODE).param("proof", asked.proofId()).param("now", now()).update();
    }

    @EventListener
    void tellTheLearner(BookingChanged changed) {
        owe(MailKind.BOOKING, changed.bookingId());
    }

    @EventListener
    void askTheManager(ManagerApprovalRequested asked) {
        owe(MailKind.AGREE, asked.bookingId());
    }

    @EventListener
    void remind(ReminderDue due) {
        jdbc.sql(OWE_REMINDER)
                .param("booking", due.bookingId())
                .param("reminder", due.kind())
                .param("now", now())
                .update();
    }

    @EventListener
    void tellOneOfTheSession(SessionMessageSent messaged) {
        jdbc.sql(OWE_MESSAGE)
                .param("booking", messaged.bookingId())
                .param("message", messaged.messageId())
                .param("now", now())
                .update();
    }

    private void owe(MailKind kind, UUID booking) {
        jdbc.sql(OWE)
                .param("kind", kind.name())
                .param("booking", booking)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
