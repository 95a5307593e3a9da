package org.breakwater.notify;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queues notices, written in the transaction of their cause, as its actor: both are committed, or neither. The
 * recipients are determined when a notice is due.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notices {

    static final String OWE = """
            insert into notify.outbox (kind, about_id, other_id, detail, step, repeat, urgency, due_at, since)
            select :kind, cast(:about as uuid), cast(:other as uuid), :detail, due.step, :repeat, :urgency, due.at, :now
            from unnest(cast(:steps as int[]), cast(:times as timestamptz[])) as due (step, at)
            on conflict do nothing
            """;

    static final String STOP = "select notify.stop(:about, cast(:kinds as text[]), :now)";

    private final BeanFactory house;
    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(BeanFactory house, JdbcClient jdbc, Clock clock) {
        this.house = house;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Queues a notice about this, for now. */
    public void owe(Class<? extends Notice> notice, UUID about) {
        owe(notice, NoticeDue.about(about));
    }

    public void owe(Class<? extends Notice> notice, NoticeDue due) {
        var owed = house.getBean(notice);
        var now = clock.instant();
        var steps = due.steps().isEmpty() ? List.of(new NoticeDue.Step(0, now)) : due.steps();
        jdbc.sql(OWE)
                .param("kind", owed.name())
                .param("about", due.about())
                .param("other", due.other())
                .param("detail", due.detail())
                .param("steps", steps.stream().map(NoticeDue.Step::number).toArray(Integer[]::new))
                .param("times", steps.stream().map(step -> step.at().toString()).toArray(String[]::new))
                .param("repeat", owed.repeat().name())
                .param("urgency", owed.urgency().ordinal())
                .param("now", now)
                .update();
    }

    /** Cancels pending notices about this, and unsent mails: it is over. */
    public void stop(UUID about, List<Class<? extends Notice>> notices) {
        jdbc.sql(STOP)
                .param("about", about)
                .param(
                        "kinds",
                        notices.stream()
                                .map(notice -> house.getBean(notice).name())
                                .toArray(String[]::new))
                .param("now", clock.instant())
                .query()
                .singleRow();
    }
}
