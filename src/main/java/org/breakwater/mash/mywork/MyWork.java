package org.breakwater.mash.mywork;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What one person at the desk has to do today: what is theirs, and what only they or another manager can approve. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MyWork {

    /** For how long a response counts as one that came back. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    MyWork(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The earliest first; the audit row names the contacts that it shows. */
    List<MyWorkRow> today(Actor.Person who) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Calendars.LONDON);
        var rows = all(jdbc.sql(MyWorkRow.OF_TODAY)
                .param("account", who.accountId())
                .param("me", who.id().value())
                .param("name", who.name())
                .param("manager", who.role() == Role.MANAGER)
                .param("today", Date.valueOf(today))
                .param("day", "When: " + EnglishTimes.weekdayDate(today) + " %")
                .param(
                        "tomorrow",
                        today.plusDays(1).atStartOfDay(Calendars.LONDON).toInstant())
                .param("since", now.minus(NEWS))
                .query(MyWorkRow.class));
        var shown = rows.stream()
                .map(row -> "contact:" + row.contactId())
                .distinct()
                .toList();
        audit.record(who.id(), who.roleName(), "viewed their work today", shown, "");
        return rows;
    }
}
