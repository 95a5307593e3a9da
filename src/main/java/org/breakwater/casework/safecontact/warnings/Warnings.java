package org.breakwater.casework.safecontact.warnings;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefing;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What anyone visiting or telephoning a family must know first. Each has a review date. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Warnings {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final VisitBriefing knowing;
    private final AuditLog audit;
    private final Clock clock;

    Warnings(JdbcClient jdbc, Cases cases, VisitBriefing knowing, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.knowing = knowing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every warning of a case, the latest first, ended ones too. */
    public List<WarningRow> of(UUID record) {
        return all(jdbc.sql(WarningRow.OF_CONTACT).param("id", record).query(WarningRow.class));
    }

    /** Those due for review, the longest overdue first, as far as this person may see them. */
    public List<WarningRow> toReview() {
        return all(jdbc.sql(WarningRow.TO_REVIEW)
                .param("today", Date.valueOf(today()))
                .query(WarningRow.class));
    }

    public LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }

    public ActResult warn(Actor.Person by, Case seen, int version, String words, LocalDate reviewOn) {
        var actResult = moved(by, seen, version, words);
        if (actResult instanceof ActResult.Yes) {
            keep(by, seen.id(), words, reviewOn, null);
            audit.record(by.id(), by.roleName(), "added a warning", seen.subject(), "");
            knowing.changed(seen.id());
        }
        return actResult;
    }

    /** A closed case stays closed, and anyone visiting its people must know all the same. */
    private ActResult moved(Actor.Person by, Case seen, int version, String words) {
        var what = "Added a warning";
        if (!seen.isClosed()) {
            return cases.move(by, seen, version, CaseAct.NOTE, what, words);
        }
        if (seen.version() != version) {
            return new ActResult.Stale();
        }
        cases.note(by, seen, what, words);
        return new ActResult.Yes();
    }

    /**
     * A warning was reviewed.
     *
     * @param until the next review date; null if it ends
     * @param why why it is kept, or ends
     */
    public ActResult review(Actor.Person by, Case seen, UUID warning, @Nullable LocalDate until, String why) {
        var stands = of(seen.id()).stream()
                .filter(row -> row.id().equals(warning) && row.stands())
                .findFirst();
        if (stands.isEmpty() || end(by, warning, why) == 0) {
            return new ActResult.NotNow("Someone has already reviewed this warning. Open it to see what they found.");
        }
        if (until != null) {
            keep(by, seen.id(), stands.get().words(), until, warning);
        } else {
            knowing.changed(seen.id());
        }
        cases.note(by, seen, until == null ? "Ended a warning" : "Reviewed a warning: still applies", why);
        audit.record(by.id(), by.roleName(), "looked at a warning", seen.subject(), warning.toString());
        return new ActResult.Yes();
    }

    private int end(Actor.Person by, UUID warning, String why) {
        return jdbc.sql(END)
                .param("byName", by.name())
                .param("at", clock.instant())
                .param("why", why)
                .param("id", warning)
                .update();
    }

    private void keep(Actor.Person by, UUID record, String words, LocalDate reviewOn, @Nullable UUID supersedes) {
        jdbc.sql(KEEP)
                .param("contact", record)
                .param("words", words)
                .param("review", Date.valueOf(reviewOn))
                .param("supersedes", supersedes)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    static final String KEEP = """
            insert into mash.warning (contact_id, words, review_on, supersedes, written_by, written_by_name, written_at)
            values (:contact, :words, :review, cast(:supersedes as uuid), :by, :byName, :at)""";

    static final String END = """
            update mash.warning set ended_by_name = :byName, ended_at = :at, ended_why = :why
            where id = :id and ended_at is null""";
}
