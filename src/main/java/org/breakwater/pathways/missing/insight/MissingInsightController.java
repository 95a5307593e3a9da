package org.breakwater.pathways.missing.insight;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The last twelve months in numbers. */
@Controller
@For({Role.MISSING_COORDINATOR, Role.RETURN_INTERVIEWER})
class MissingInsightController {

    private final ActorTransactions acting;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    MissingInsightController(ActorTransactions acting, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/missing/insight")
    Screen show(Actor.Person who) {
        var since = LocalDate.ofInstant(clock.instant(), Calendars.LONDON).minusYears(1);
        return acting.looking(who, () -> {
            audit.record(who.id(), who.roleName(), "viewed why children go missing", "missing", "");
            return new MissingInsightPage(since, rows(since));
        });
    }

    private List<MissingInsightRow> rows(LocalDate since) {
        return all(jdbc.sql(MissingInsightRow.SINCE)
                .param("since", since.atStartOfDay(Calendars.LONDON).toInstant())
                .query(MissingInsightRow.class));
    }
}
