package org.breakwater.casework.decisions;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions, and the approval of each. A decision is superseded, never edited. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Decisions {

    /** The prefix of the chronology entry of each proposal. */
    public static final String PROPOSED = "Proposed for ";

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    Decisions(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Returns the id of the decision. */
    public UUID propose(Actor.Person author, UUID record, DecisionProposal decisionProposal) {
        return jdbc.sql(PROPOSE)
                .param("record", record)
                .param("about", decisionProposal.about())
                .param("outcomes", decisionProposal.outcomes().toArray(String[]::new))
                .param("rationale", decisionProposal.rationale())
                .param("author", author.id().value())
                .param("authorName", author.name())
                .param("at", clock.instant())
                .param("supersedes", decisionProposal.supersedes())
                .query(UUID.class)
                .single();
    }

    /** Every decision of a record, oldest first, superseded ones too. */
    public List<DecisionRow> of(UUID record) {
        return all(jdbc.sql(DecisionRow.OF_RECORD).param("record", record).query(DecisionRow.class));
    }

    /** What was approved for these people in these records, the earliest first; at most 200. */
    public List<ApprovedDecisionRow> approved(List<UUID> records, List<UUID> about) {
        return all(jdbc.sql(ApprovedDecisionRow.ABOUT)
                .param("records", records.toArray(UUID[]::new))
                .param("people", about.toArray(UUID[]::new))
                .query(ApprovedDecisionRow.class));
    }

    /** Each child of a record with the current decision. */
    public List<ChildAndDecision> forEachChild(UUID record) {
        var all = of(record);
        return people.of(record).stream()
                .filter(PersonRow::isChild)
                .map(child -> withDecision(child, all))
                .toList();
    }

    /** A child of a record, by their id. */
    public Optional<PersonRow> childOf(UUID record, UUID child) {
        return people.of(record).stream()
                .filter(person -> person.id().equals(child))
                .findFirst();
    }

    private static ChildAndDecision withDecision(PersonRow child, List<DecisionRow> all) {
        var current = all.stream()
                .filter(d -> d.state() != DecisionRow.State.SUPERSEDED)
                .filter(d -> d.about().equals(child.id()))
                .findFirst();
        return new ChildAndDecision(child, current, current.flatMap(decision -> StepChange.of(decision, all)));
    }

    /**
     * A second person's verdict on one decision.
     *
     * @return whether it was recorded: never by the author (promise 8), nor twice
     */
    public boolean judge(Actor.Person approver, UUID record, DecisionRow decision, boolean approved, String words) {
        if (SecondPerson.isAuthor(approver, decision.author()) || decision.state() != DecisionRow.State.WAITING) {
            return false;
        }
        return jdbc.sql(JUDGE)
                        .param("decision", decision.id())
                        .param("record", record)
                        .param("approved", approved)
                        .param("words", words)
                        .param("approver", approver.id().value())
                        .param("approverName", approver.name())
                        .param("at", clock.instant())
                        .update()
                == 1;
    }

    static final String PROPOSE = """
            insert into casework.decision (record_id, about, outcomes, rationale, author, author_name, proposed_at,
                supersedes)
            values (:record, :about, :outcomes, :rationale, :author, :authorName, :at, :supersedes)
            returning id""";

    static final String JUDGE = """
            insert into casework.approval (decision_id, record_id, approved, words, approver, approver_name, given_at)
            values (:decision, :record, :approved, :words, :approver, :approverName, :at)
            on conflict (decision_id) do nothing""";
}
