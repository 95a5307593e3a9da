package org.breakwater.library.editor.contentchecks;

import java.sql.Date;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On Monday morning a notice says that there are open content checks, if there are. The first node that records the
 * week sends it, and no other.
 */
@Component
public class WeeklyContentNotice {

    private static final Actor.Job JOB = new Actor.Job("library");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    static final String LOOKED = "select exists (select from library.content_check_week where week = :week)";

    static final String LOOK = """
            insert into library.content_check_week (week, looked_at, told) values (:week, :now, :told)
            on conflict do nothing""";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final ContentChecks contentChecks;
    private final Notices notices;
    private final Clock clock;

    WeeklyContentNotice(
            JdbcClient jdbc, ActorTransactions acting, ContentChecks contentChecks, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.contentChecks = contentChecks;
        this.notices = notices;
        this.clock = clock;
    }

    /** Called every minute. If the installation is down for all of Monday there is no notice that week. */
    public void look() {
        var now = clock.instant().atZone(Calendars.LONDON);
        if (now.getDayOfWeek() != DayOfWeek.MONDAY || now.toLocalTime().isBefore(MORNING)) {
            return;
        }
        var week = now.toLocalDate();
        acting.as(JOB, () -> {
            if (jdbc.sql(LOOKED)
                    .param("week", Date.valueOf(week))
                    .query(Boolean.class)
                    .single()) {
                return;
            }
            var told = !contentChecks.look(JOB).isNothing();
            var first = jdbc.sql(LOOK)
                            .param("week", Date.valueOf(week))
                            .param("now", clock.instant())
                            .param("told", told)
                            .update()
                    == 1;
            if (first && told) {
                notices.owe(ContentCheckNotice.class, NoticeDue.now());
            }
        });
    }
}
