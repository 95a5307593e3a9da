package org.breakwater.casework.allocation;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.access.records.ConflictOfInterestRow;
import org.breakwater.access.records.ConflictsOfInterest;
import org.breakwater.access.records.RecordKind;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Allocations and workload. An allocation neither grants nor removes access to a case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Allocations {

    /** The posts to which cases are allocated. */
    public static final Set<Role> WHO_DECIDE = Set.of(Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER);

    private final JdbcClient jdbc;
    private final Cases cases;
    private final ConflictsOfInterest conflictsOfInterest;
    private final AuditLog audit;
    private final Clock clock;

    Allocations(JdbcClient jdbc, Cases cases, ConflictsOfInterest conflictsOfInterest, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.conflictsOfInterest = conflictsOfInterest;
        this.audit = audit;
        this.clock = clock;
    }

    /** The current allocation and earlier ones, the latest first. */
    public List<AllocationRow> of(UUID record) {
        return all(jdbc.sql(AllocationRow.OF_CONTACT)
                .param("id", record)
                .param(
                        "today",
                        Date.valueOf(clock.instant().atZone(Calendars.LONDON).toLocalDate()))
                .query(AllocationRow.class));
    }

    /** How much each has who may have any, as far as the person who asks may see it. */
    public List<WorkloadRow> loads() {
        return all(jdbc.sql(WorkloadRow.OF_EVERYBODY)
                .param("now", clock.instant())
                .param("roles", WHO_DECIDE.stream().map(Role::name).toArray(String[]::new))
                .query(WorkloadRow.class));
    }

    /** What each of these people has that is open, the most urgent first. */
    public Map<UUID, List<AllocatedCaseRow>> have(Collection<UUID> accounts) {
        return all(jdbc.sql(AllocatedCaseRow.OF_ACCOUNTS)
                        .param("accounts", accounts.toArray(UUID[]::new))
                        .query(AllocatedCaseRow.class))
                .stream()
                .collect(Collectors.groupingBy(AllocatedCaseRow::accountId));
    }

    /** How many open cases are unallocated. */
    public int nobodyHas() {
        return jdbc.sql(NOBODY_HAS).query(Integer.class).single();
    }

    /** Allocates a case to someone, or takes it. It needs no version: the last allocation wins. */
    public ActResult give(Actor.Person by, Case seen, ColleagueRow whom) {
        var self = whom.id().equals(by.accountId());
        if (!self && seen.restricted()) {
            return new ActResult.NotNow("It is restricted to named people. One of them must take it themselves.");
        }
        if (!self && !mayGive(by, seen)) {
            return new ActResult.NotNow(
                    "Only a manager can allocate a contact to someone else. You can take it yourself.");
        }
        return allocate(by, seen, whom);
    }

    /**
     * Whether they may allocate it to someone else: at the desk a manager, in a pathway anyone who works on its cases.
     */
    static boolean mayGive(Actor.Person by, Case seen) {
        return !seen.restricted() && (by.role() == Role.MANAGER || !isOfTheDesk(seen));
    }

    /** Those whose post sees cases of this kind. */
    List<ColleagueRow> colleagues(Case seen) {
        return all(jdbc.sql(COLLEAGUES).param("kind", seen.kind().name()).query(ColleagueRow.class));
    }

    static boolean isOfTheDesk(Case seen) {
        return RecordKind.CONTACT.name().equals(seen.kind().name());
    }

    /** What someone wrote is returned to them: they have it again, unless they were excluded meanwhile. */
    public ActResult giveBack(Actor.Person by, Case seen, ColleagueRow author) {
        return allocate(by, seen, author);
    }

    private ActResult allocate(Actor.Person by, Case seen, ColleagueRow whom) {
        if (conflictsOfInterest.of(seen.id()).stream()
                .filter(ConflictOfInterestRow::isKeptOut)
                .anyMatch(row -> row.account().equals(whom.id()))) {
            return new ActResult.NotNow("They are excluded from this %s. Select someone else."
                    .formatted(seen.kind().noun()));
        }
        cases.hold(seen.id());
        if (of(seen.id()).stream()
                .anyMatch(row -> row.hasIt() && row.accountId().equals(whom.id()))) {
            return new ActResult.Yes();
        }
        var now = clock.instant();
        jdbc.sql(END).param("at", now).param("id", seen.id()).update();
        jdbc.sql(GIVE)
                .param("contact", seen.id())
                .param("account", whom.id())
                .param("name", whom.name())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", now)
                .update();
        cases.note(by, seen, "Allocated to " + whom.name(), "");
        audit.record(
                by.id(), by.roleName(), "allocated the " + seen.kind().noun(), seen.subject(), "account:" + whom.id());
        return new ActResult.Yes();
    }

    /** The person who does the next piece of work on an unallocated case takes it on. */
    public void takeIfNobodyHas(Actor.Person who, Case seen) {
        if (of(seen.id()).stream().noneMatch(AllocationRow::hasIt)) {
            give(who, seen, new ColleagueRow(who.accountId(), who.name(), who.roleName()));
        }
    }

    static final String COLLEAGUES = """
            select distinct on (h.name, h.id) h.id, h.name, h.role
            from access.holder h join access.kind_post p on p.post = h.role
            where p.kind = :kind and p.sees
            order by h.name, h.id
            limit 200""";

    static final String NOBODY_HAS = """
            select count(*)::int from casework.any_case c
            where not c.closed and c.stage <> 'Suspected spam'
                and not exists (select from mash.allocation a where a.contact_id = c.id and a.ended_at is null)""";

    static final String END = "update mash.allocation set ended_at = :at where contact_id = :id and ended_at is null";

    static final String GIVE = """
            insert into mash.allocation (contact_id, account_id, name, given_by, given_by_name, given_at)
            values (:contact, :account, :name, :by, :byName, :at)""";
}
