package org.breakwater.casework.presentingissues;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.presentingissues.TickedIssues.Tick;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The presenting issues of cases, child by child. What is removed is ended, never deleted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PresentingIssues {

    /** The chronology entry if they are recorded apart from a screening. */
    public static final String RECORDED = "Recorded presenting issues";

    private final JdbcClient jdbc;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    PresentingIssues(JdbcClient jdbc, People people, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that was ever recorded, the latest first. */
    public List<PresentingIssueRow> of(UUID caseId) {
        return all(jdbc.sql(PresentingIssueRow.OF_CASE).param("id", caseId).query(PresentingIssueRow.class));
    }

    /** The current ones, in a line for each child, such as "Sam Otter: Neglect: supervision; Young carer". */
    public List<String> inWords(UUID caseId) {
        var current = RecordedIssues.current(of(caseId));
        return current.isEmpty()
                ? List.of()
                : people.of(caseId).stream()
                        .filter(child -> current.containsKey(child.id()))
                        .map(child -> child.called() + ": " + current.get(child.id()))
                        .toList();
    }

    /** What each case was about for one child, in words: such as "Neglect; Domestic abuse". */
    public Map<UUID, String> ofChild(Collection<UUID> entries) {
        return all(jdbc.sql(ChildConcernRow.OF_CHILD)
                        .param("entries", entries.toArray(UUID[]::new))
                        .query(ChildConcernRow.class))
                .stream()
                .collect(Collectors.groupingBy(
                        ChildConcernRow::recordId,
                        Collectors.mapping(ChildConcernRow::inWords, Collectors.joining("; "))));
    }

    /** The issues of today, with what was recorded and what the words of the report suggest. */
    public IssueQuestions questions(UUID caseId, String noun, String reported) {
        var list = IssueList.on(LocalDate.ofInstant(clock.instant(), Calendars.LONDON));
        return new IssueQuestions(
                list,
                people.of(caseId).stream().filter(PersonRow::isChild).toList(),
                noun,
                IssueSuggestions.in(reported, list),
                standing(caseId));
    }

    private Set<Tick> standing(UUID caseId) {
        return of(caseId).stream()
                .filter(PresentingIssueRow::isCurrent)
                .map(row -> new Tick(row.about(), row.code()))
                .collect(Collectors.toSet());
    }

    /**
     * Records these for the children of a case, and ends those no longer among them.
     *
     * @return the groups of the current ones, by id
     */
    public List<String> record(Actor.Person by, Case seen, IssueQuestions asked, TickedIssues ticked) {
        var children = asked.children().stream().map(PersonRow::id).toList();
        var wanted = ticked.of(children);
        var ended = without(asked.recorded(), wanted);
        var added = without(wanted, asked.recorded());
        var at = clock.instant();
        if (!ended.isEmpty()) {
            end(by, ended, at);
        }
        if (!added.isEmpty()) {
            add(by, seen, asked, added, at);
        }
        if (!ended.isEmpty() || !added.isEmpty()) {
            audit.record(by.id(), by.roleName(), "recorded presenting issues", seen.subject(), "");
        }
        return asked.list().groupIdsOf(wanted.stream().map(Tick::code).collect(Collectors.toSet()));
    }

    private static List<Tick> without(Set<Tick> all, Set<Tick> these) {
        var left = new HashSet<>(all);
        left.removeAll(these);
        return List.copyOf(left);
    }

    private void end(Actor.Person by, List<Tick> ticks, Instant at) {
        jdbc.sql(END)
                .param("children", children(ticks))
                .param("codes", codes(ticks))
                .param("by", by.id().value())
                .param("at", at)
                .update();
    }

    private void add(Actor.Person by, Case seen, IssueQuestions asked, List<Tick> ticks, Instant at) {
        var suggested = ticks.stream()
                .map(Tick::code)
                .filter(asked.suggested()::containsKey)
                .toArray(String[]::new);
        jdbc.sql(ADD)
                .param("record", seen.id())
                .param("children", children(ticks))
                .param("codes", codes(ticks))
                .param("version", asked.list().version())
                .param("suggested", suggested)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", at)
                .update();
    }

    private static UUID[] children(List<Tick> ticks) {
        return ticks.stream().map(Tick::child).toArray(UUID[]::new);
    }

    private static String[] codes(List<Tick> ticks) {
        return ticks.stream().map(Tick::code).toArray(String[]::new);
    }

    static final String END = """
            update casework.presenting_issue i set ended_by = :by, ended_at = :at
            from unnest(cast(:children as uuid[]), cast(:codes as text[])) as e(child, code)
            where i.about = e.child and i.code = e.code and i.ended_at is null""";

    static final String ADD = """
            insert into casework.presenting_issue (record_id, about, code, list_version, suggested, recorded_by,
                recorded_by_name, recorded_at)
            select :record, n.child, n.code, :version, n.code = any(cast(:suggested as text[])), :by, :byName, :at
            from unnest(cast(:children as uuid[]), cast(:codes as text[])) as n(child, code)""";
}
