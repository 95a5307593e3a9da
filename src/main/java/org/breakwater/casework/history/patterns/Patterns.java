package org.breakwater.casework.history.patterns;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.history.previous.PreviousContactRecords;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The patterns that rules find in a history when a case is screened, and their review by a manager. They are found with
 * full access, whoever screens; each reader is told what they may see.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Patterns {

    private static final String JOB = "patterns";

    private final JdbcClient jdbc;
    private final Records records;
    private final PreviousContacts previousContacts;
    private final PreviousContactRecords previousContactRecords;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    Patterns(
            JdbcClient jdbc,
            Records records,
            PreviousContacts previousContacts,
            PreviousContactRecords previousContactRecords,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.previousContacts = previousContacts;
        this.previousContactRecords = previousContactRecords;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores what the rules find, when a case is screened. An existing pattern is unchanged. */
    public void keep(Actor.Person by, Case theCase) {
        records.overseeing(
                JOB,
                () -> new PatternSearch(previousContacts.before(theCase))
                        .all()
                        .forEach(found -> keep(by, theCase, found)));
    }

    private void keep(Actor.Person by, Case theCase, FoundPattern pattern) {
        jdbc.sql(KEEP)
                .param("contact", theCase.id())
                .param("rule", pattern.rule())
                .param("version", pattern.version())
                .param("looks", pattern.managerLooks())
                .param("by", by.id().value())
                .param("at", clock.instant())
                .param("records", pattern.records().toArray(UUID[]::new))
                .update();
    }

    /** The patterns of a case as this reader may see them. */
    public List<VisiblePattern> of(Case theCase) {
        var rows = all(jdbc.sql(PatternRow.OF_CONTACT).param("id", theCase.id()).query(PatternRow.class));
        if (rows.isEmpty()) {
            return List.of();
        }
        var records = rows.stream().flatMap(row -> row.records().stream()).distinct();
        var line = previousContactRecords.line(records.toList());
        var sizes = sizes(theCase.id());
        var shown = rows.stream()
                .map(row -> VisiblePattern.of(row, theCase, line, sizes.getOrDefault(row.id(), 0)))
                .filter(VisiblePattern::isShown)
                .toList();
        return shown.stream()
                .filter(one -> shown.stream().noneMatch(one::isSaidBy))
                .toList();
    }

    /** How many cases made each fire, including those that this reader may not see; never shown to them. */
    private Map<UUID, Integer> sizes(UUID record) {
        return records
                .overseen(
                        JOB,
                        () -> all(
                                jdbc.sql(SizeRow.OF_CONTACT).param("id", record).query(SizeRow.class)))
                .stream()
                .collect(Collectors.toMap(SizeRow::patternId, SizeRow::cases));
    }

    /** Whether this person, as a manager, must review a pattern first. */
    public boolean waitForManager(UUID record) {
        return jdbc.sql(WAITS).param("contact", record).query(Boolean.class).single();
    }

    /** A manager who did not screen the case reviews its patterns. */
    public ActResult look(Actor.Person by, Case theCase, String words) {
        if (by.role() != Role.MANAGER) {
            return new ActResult.NotNow("Only a manager can record what a pattern means.");
        }
        var waiting = of(theCase).stream()
                .filter(seen -> seen.row().waitsForManager())
                .toList();
        if (waiting.isEmpty()) {
            return new ActResult.NotNow("No pattern is waiting for a manager.");
        }
        var who = waiting.getFirst().row().whoReviews();
        if (waiting.stream()
                .anyMatch(seen -> SecondPerson.isAuthor(by, seen.row().foundBy()))) {
            return new ActResult.NotNow(
                    "You screened this contact. Another manager must review the pattern. " + who + ".");
        }
        if (waiting.stream().anyMatch(VisiblePattern::isHidden)) {
            return new ActResult.NotNow("You cannot see all of this. Another manager must review it. " + who + ".");
        }
        // The review may refer to earlier cases, and not everyone who reads this chronology may see those.
        cases.note(by, theCase, "Reviewed the pattern", "");
        audit.record(by.id(), by.roleName(), "reviewed the pattern", theCase.subject(), "");
        jdbc.sql(LOOK)
                .param("contact", theCase.id())
                .param("words", words)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        return new ActResult.Yes();
    }

    /** How many cases made a rule fire. */
    record SizeRow(UUID patternId, int cases) {

        static final String OF_CONTACT = """
                select r.pattern_id, count(*)::int as cases
                from mash.pattern_contact r join mash.pattern p on p.id = r.pattern_id
                where p.contact_id = :id group by r.pattern_id""";
    }

    static final String KEEP = """
            with found as (
                insert into mash.pattern (contact_id, rule, rule_version, manager_looks, found_by, found_at)
                values (:contact, :rule, :version, :looks, :by, :at) on conflict (contact_id, rule) do nothing
                returning id)
            insert into mash.pattern_contact (pattern_id, record_id)
            select found.id, r.id from found cross join unnest(cast(:records as uuid[])) as r(id)""";

    static final String WAITS = """
            select exists (select from mash.pattern
                where contact_id = :contact and manager_looks and looked_at is null)""";

    static final String LOOK = """
            update mash.pattern set looked_by = :by, looked_by_name = :byName, looked_at = :at, looked_words = :words
            where contact_id = :contact and manager_looks and looked_at is null""";
}
