package org.breakwater.pathways.allegations.lifecycle;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockSubject;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.pathway.CasesOfPathway;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.allegations.closing.EveryOutcomeDecided;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.AllegationRow;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What only a LADO does, with reasons: consider, decide outcomes, review, conclude, transfer, reopen. */
@Component
public class AllegationDecisions extends CasesOfPathway<AllegationStep> {

    /** The four tests of the harm threshold, each by itself, and the way on. */
    public record Consideration(
            Tri harmed, Tri offence, Tri risk, Tri suitability, Way way, String reasons, String revisedWhy) {

        @Override
        public String toString() {
            return "Consideration[" + way + "]";
        }
    }

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final CaseDeadlines caseDeadlines;
    /** Asked for late: allocations know every case, and so this pathway. */
    private final ObjectProvider<Allocations> allocations;

    private final Clock clock;

    AllegationDecisions(
            PathwayMoves moves,
            JdbcClient jdbc,
            CaseDeadlines caseDeadlines,
            ObjectProvider<Allocations> allocations,
            Clock clock) {
        super(Allegations.PATHWAY, moves);
        this.jdbc = jdbc;
        this.caseDeadlines = caseDeadlines;
        this.allocations = allocations;
        this.moves = moves;
        this.clock = clock;
    }

    public ActResult consider(
            Actor.Person by, PathwayCase<AllegationStep> seen, int version, Consideration consideration) {
        var words = considered(seen, consideration.reasons());
        var done = switch (consideration.way()) {
            case MET -> moves.act(by, seen, version, Allegations.THRESHOLD_MET, words);
            case MEETING -> moves.act(by, seen, version, Allegations.TO_MEETING, meetingFrom(seen, words));
            case EMPLOYER_LED -> moves.act(by, seen, version, Allegations.TO_EMPLOYER, words);
            case LOW_LEVEL -> moves.act(by, seen, version, Allegations.LOW_LEVEL, words);
            case ADVICE -> moves.act(by, seen, version, Allegations.ADVICE, words);
            case NO_FURTHER_ACTION -> moves.act(by, seen, version, Allegations.NO_FURTHER_ACTION, words);
        };
        if (done instanceof ActResult.Yes) {
            decided(jdbc.sql(CONSIDER).paramSource(consideration), by, seen.id());
            allocations.getObject().takeIfNobodyHas(by, seen);
        }
        return done;
    }

    /** The first review counts from the first decision, and none later moves it. */
    private TransitionDetails considered(PathwayCase<AllegationStep> seen, String words) {
        var details = TransitionDetails.saying(words);
        return seen.step() == AllegationStep.REFERRED
                ? details.on(Allegations.FIRST_CONSIDERED, clock.instant())
                : details;
    }

    /** Records another decision about the threshold; a case in which it is not met after all ends. */
    public ActResult revise(
            Actor.Person by, PathwayCase<AllegationStep> seen, int version, Consideration consideration) {
        var words = TransitionDetails.saying(consideration.revisedWhy());
        var isMet = consideration.way().needsATest();
        var done = moves.act(by, seen, version, isMet ? Allegations.REVISE : Allegations.REVISE_NOT_MET, words);
        if (done instanceof ActResult.Yes) {
            decided(jdbc.sql(CONSIDER).paramSource(consideration), by, seen.id());
        }
        return done;
    }

    /** A second person agrees an outcome; never who decided it. */
    public ActResult agree(Actor.Person by, PathwayCase<AllegationStep> seen, int version, AllegationRow row) {
        if (SecondPerson.isAuthor(by, row.decidedBy())) {
            return new ActResult.NotNow("You decided this outcome. " + EveryOutcomeDecided.NEEDS_ANOTHER);
        }
        var outcome = row.outcome();
        if (outcome == null || row.isAgreed()) {
            return new ActResult.NotNow("There is no outcome to agree for this allegation.");
        }
        var details = TransitionDetails.saying(outcome.inWords()).about(row.id());
        var done = moves.act(by, seen, version, Allegations.AGREE, details);
        if (done instanceof ActResult.Yes) {
            decided(jdbc.sql(AGREE).param("outcome", row.outcomeId()), by, seen.id());
        }
        return done;
    }

    /** From the referral, or from now where a case that went another way comes to a meeting later. */
    private TransitionDetails meetingFrom(PathwayCase<AllegationStep> seen, TransitionDetails words) {
        var from = seen.step() == AllegationStep.EMPLOYER_LED ? clock.instant() : seen.receivedAt();
        return words.on(Allegations.MEETING_FROM, from);
    }

    /** The outcome of one allegation, kept with the version of the list that it was chosen from. */
    public ActResult decideOutcome(
            Actor.Person by,
            PathwayCase<AllegationStep> seen,
            int version,
            UUID allegation,
            AllegationOutcome outcome,
            String reasons) {
        var words = TransitionDetails.saying(outcome.inWords() + ". " + reasons).about(allegation);
        var done = moves.act(by, seen, version, Allegations.OUTCOME, words);
        if (done instanceof ActResult.Yes) {
            decided(
                    jdbc.sql(DECIDE)
                            .param("allegation", allegation)
                            .param("outcome", outcome)
                            .param("definition", AllegationOutcome.DEFINITION)
                            .param("reasons", reasons),
                    by,
                    seen.id());
        }
        return done;
    }

    public ActResult review(Actor.Person by, PathwayCase<AllegationStep> seen, int version, String words) {
        return moves.act(by, seen, version, Allegations.REVIEW, TransitionDetails.saying(words));
    }

    public ActResult conclude(Actor.Person by, PathwayCase<AllegationStep> seen, int version, String words) {
        return moves.act(by, seen, version, Allegations.CONCLUDE, TransitionDetails.saying(words));
    }

    @Override
    public Optional<String> whyNotTransferred(Case seen) {
        return caseDeadlines.of(new ClockSubject(seen.id(), seen.id())).stream()
                .filter(row -> row.isRunning() && row.rule().equals(RecordingMoves.MEETING_RECORDED))
                .map(row -> "A meeting is planned. Record it, or cancel it, before you transfer the case.")
                .findFirst();
    }

    @Override
    protected ActResult end(Actor.Person by, PathwayCase<AllegationStep> seen, int version, Receipt receipt) {
        var details = TransitionDetails.saying(receipt.inWords()).inStage("Transferred to " + receipt.council());
        return moves.act(by, seen, version, Allegations.TRANSFER, details);
    }

    public ActResult reopen(Actor.Person by, PathwayCase<AllegationStep> seen, int version, String why) {
        return moves.act(by, seen, version, Allegations.REOPEN, TransitionDetails.saying(why));
    }

    private void decided(JdbcClient.StatementSpec statement, Actor.Person by, UUID record) {
        statement
                .param("record", record)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    static final String CONSIDER = """
            insert into pathways.allegation_consideration (record_id, harmed, offence, risk, suitability, way, reasons,
                revised_why, decided_by, decided_by_name, decided_at)
            values (:record, :harmed, :offence, :risk, :suitability, :way, :reasons, :revisedWhy, :by, :byName,
                :at)""";

    static final String AGREE = """
            insert into pathways.allegation_outcome_agreed (record_id, outcome_id, agreed_by, agreed_by_name, agreed_at)
            values (:record, :outcome, :by, :byName, :at)""";

    static final String DECIDE = """
            insert into pathways.allegation_outcome (record_id, allegation_id, outcome, definition, reasons, decided_by,
                decided_by_name, decided_at)
            values (:record, :allegation, :outcome, :definition, :reasons, :by, :byName, :at)""";
}
