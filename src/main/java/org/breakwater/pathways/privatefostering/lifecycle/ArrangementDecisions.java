package org.breakwater.pathways.privatefostering.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Scope;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether an arrangement is suitable. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ArrangementDecisions {

    /** @param servedOn when the notice was given; null for a decision without one */
    public record Decision(
            Outcome outcome,
            String reasons,
            String requirements,
            @Nullable Scope scope,
            @Nullable LocalDate servedOn) {

        @Override
        public String toString() {
            return "Decision[" + outcome + "]";
        }
    }

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final Calendars calendars;
    private final Clock clock;

    ArrangementDecisions(JdbcClient jdbc, PathwayMoves moves, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.calendars = calendars;
        this.clock = clock;
    }

    public ActResult decide(Actor.Person by, PathwayCase<ArrangementStep> seen, int version, Decision decision) {
        var words = TransitionDetails.saying(decision.reasons());
        var done = switch (decision.outcome()) {
            case SUITABLE -> moves.act(by, seen, version, PrivateFostering.SUITABLE, reviewed(words));
            case REQUIREMENTS -> moves.act(by, seen, version, PrivateFostering.REQUIREMENTS, reviewed(words));
            case PROHIBITED -> moves.act(by, seen, version, PrivateFostering.PROHIBITION, words);
            case NOT_PRIVATE_FOSTERING -> moves.act(by, seen, version, PrivateFostering.NOT_PRIVATE_FOSTERING, words);
        };
        if (done instanceof ActResult.Yes) {
            jdbc.sql(DECIDE)
                    .paramSource(decision)
                    .param("record", seen.id())
                    .param("appealBy", appealBy(decision.servedOn()))
                    .param("by", by.id().value())
                    .param("byName", by.name())
                    .param("at", clock.instant())
                    .update();
            if (decision.outcome() == Outcome.NOT_PRIVATE_FOSTERING) {
                jdbc.sql(NOT_PRIVATE_FOSTERING)
                        .param("record", seen.id())
                        .param("today", clock.instant().atZone(Calendars.LONDON).toLocalDate())
                        .update();
            }
        }
        return done;
    }

    private TransitionDetails reviewed(TransitionDetails words) {
        return words.on(PrivateFostering.DECIDED, clock.instant());
    }

    /** The last day on which the carer can appeal; null for a decision without a notice. */
    private @Nullable LocalDate appealBy(@Nullable LocalDate servedOn) {
        if (servedOn == null) {
            return null;
        }
        var served = servedOn.atStartOfDay(Calendars.LONDON).toInstant();
        var rule = PrivateFostering.PATHWAY.limits().inForce("pf-appeal", served);
        return LocalDate.ofInstant(calendars.deadline(rule, served, List.of()).dueAt(), Calendars.LONDON);
    }

    static final String DECIDE = """
            insert into pathways.private_fostering_decision (record_id, outcome, reasons, requirements, scope,
                served_on, appeal_by, decided_by, decided_by_name, decided_at)
            values (:record, :outcome, :reasons, :requirements, :scope, cast(:servedOn as date),
                cast(:appealBy as date), :by, :byName, :at)""";

    static final String NOT_PRIVATE_FOSTERING = """
            update pathways.private_fostering
            set ended_on = cast(:today as date), ending = 'NOT_PRIVATE_FOSTERING' where record_id = :record""";
}
