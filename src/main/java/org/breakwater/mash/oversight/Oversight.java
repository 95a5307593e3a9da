package org.breakwater.mash.oversight;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.partnership.Profile;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the contacts of a period and their outcomes. The time grows with the contacts of the period. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Oversight {

    private final JdbcClient jdbc;
    private final Profile profile;
    private final Agencies agencies;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    Oversight(JdbcClient jdbc, Profile profile, Agencies agencies, Cases cases, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.profile = profile;
        this.agencies = agencies;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The figures of a period up to now, and what is late. The access is logged.
     *
     * @param act the action, for the audit log
     */
    OversightPage of(Actor.Person who, OversightPeriod period, String act) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Calendars.LONDON);
        var late = all(jdbc.sql(LateContactRow.LATE).param("now", now).query(LateContactRow.class));
        var shown = cases.subjects(late.stream().map(LateContactRow::id).toList());
        audit.record(who.id(), who.roleName(), act, shown, period.name());
        return new OversightPage(
                new OversightFigures(period, today, who.role() == Role.MANAGER, agencies, rows(period, today, now)),
                late);
    }

    private List<OversightRow> rows(OversightPeriod period, LocalDate today, Instant now) {
        var since = period.since(today);
        var hours = profile.deskHours();
        var changes = Stream.iterate(hours.nextChange(since), change -> !change.isAfter(now), hours::nextChange)
                .map(change -> change.atOffset(ZoneOffset.UTC).toString())
                .toArray(String[]::new);
        return all(jdbc.sql(OversightRow.IN_PERIOD)
                .param("since", since)
                .param("until", now.plusSeconds(1))
                .param("at", now)
                .param("changes", changes)
                .param("beginsOpen", hours.openAt(since))
                .query(OversightRow.class));
    }
}
