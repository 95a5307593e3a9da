package org.breakwater.pathways.missingeducation.schools;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.QueryRows;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.time.SchoolDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Schools, their term dates and who acts for them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Schools {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Schools(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    public List<SchoolRow> all() {
        return QueryRows.all(jdbc.sql(SchoolRow.ALL).query(SchoolRow.class));
    }

    public Optional<SchoolRow> find(UUID school) {
        return jdbc.sql(SchoolRow.BY_ID)
                .param("school", school)
                .query(SchoolRow.class)
                .optional();
    }

    /** The school of an attendance lead, who sees no other. */
    public Optional<SchoolRow> own() {
        return all().stream().findFirst();
    }

    /** Adds a school; empty if there is one of that name. */
    public Optional<UUID> add(Actor.Person by, String name) {
        var added = by(ADD, by).param("name", name).query(UUID.class).optional();
        added.ifPresent(school -> record(by, "added a school", school));
        return added;
    }

    public void keepTerms(Actor.Person by, UUID school, SchoolDays days) {
        by(KEEP_TERMS, by)
                .param("school", school)
                .param(
                        "first",
                        texts(days.terms().stream().map(SchoolDays.Term::first).toList()))
                .param(
                        "last",
                        texts(days.terms().stream().map(SchoolDays.Term::last).toList()))
                .param("closed", texts(days.closed().stream().sorted().toList()))
                .update();
        record(by, "changed the term dates of a school", school);
    }

    /** The account acts for this school from now on, and for no other. */
    public void name(Actor.Person by, UUID school, UUID account) {
        jdbc.sql(END).param("account", account).param("at", clock.instant()).update();
        by(NAME, by).param("school", school).param("account", account).update();
        record(by, "named the attendance lead of a school", school);
    }

    /** The accounts that act for a school. */
    public List<UUID> leadsOf(UUID school) {
        return QueryRows.all(jdbc.sql(LEADS).param("school", school).query(UUID.class));
    }

    private JdbcClient.StatementSpec by(String sql, Actor.Person by) {
        return jdbc.sql(sql)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant());
    }

    private void record(Actor.Person by, String what, UUID school) {
        audit.record(by.id(), by.roleName(), what, "school:" + school, "");
    }

    private static String[] texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    static final String ADD = """
            insert into pathways.cme_school (name, recorded_by, recorded_by_name, recorded_at)
            values (:name, :by, :byName, :at) on conflict do nothing returning id""";

    static final String KEEP_TERMS = """
            insert into pathways.cme_calendar (school_id, first_days, last_days, closed_days, recorded_by,
                recorded_by_name, recorded_at)
            values (:school, cast(cast(:first as text[]) as date[]), cast(cast(:last as text[]) as date[]),
                cast(cast(:closed as text[]) as date[]), :by, :byName, :at)""";

    static final String END = """
            update pathways.cme_school_lead set ended_at = :at where account_id = :account and ended_at is null""";

    static final String NAME = """
            insert into pathways.cme_school_lead (school_id, account_id, recorded_by, recorded_by_name, recorded_at)
            values (:school, :account, :by, :byName, :at)""";

    static final String LEADS = """
            select account_id from pathways.cme_school_lead where school_id = :school and ended_at is null
            order by id limit 50""";
}
