package org.breakwater.messages.notices.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.breakwater.mash.shifts.ShiftHandoverWritten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A manager hears when the watch has changed and a card for it is not read: at that hour, and twice more. Written
 * during the watch that must read it, a card has half an hour first. What was read meanwhile is told to no one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShiftHandoverNotices {

    static final String OWE_CARD = """
            insert into messages.outbox (kind, contact_id, card_id, step, due_at, since)
            values ('CARD', :contact, :card, :step, :due, :now)
            """;

    private static final List<Integer> MINUTES = List.of(0, 30, 60);

    private final JdbcClient jdbc;
    private final Clock clock;

    ShiftHandoverNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void tellAManager(ShiftHandoverWritten card) {
        for (var minutes : MINUTES) {
            var due = card.dueAt().plus(Duration.ofMinutes(minutes));
            if (due.isAfter(clock.instant())) {
                jdbc.sql(OWE_CARD)
                        .param("contact", card.contactId())
                        .param("card", card.cardId())
                        .param("step", minutes)
                        .param("due", Timestamp.from(due))
                        .param("now", Timestamp.from(clock.instant()))
                        .update();
            }
        }
    }
}
