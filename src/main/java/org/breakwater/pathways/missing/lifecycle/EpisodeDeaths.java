package org.breakwater.pathways.missing.lifecycle;

import static org.breakwater.access.Role.MISSING_COORDINATOR;
import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.to;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.AWAITING;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.CLOSED;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.FOUND;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.LOCATED;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.MISSING;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.RESULT;

import java.time.Clock;
import java.time.LocalDate;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.pathways.missing.records.developments.Death;
import org.breakwater.time.EnglishTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A child was found dead. The episode closes, and no return interview is required. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EpisodeDeaths {

    /** Found dead, or died after the return: no return interview is required. */
    static final PathwayTransition DIED = move(
            "The child has died",
            from(MISSING, LOCATED, FOUND, AWAITING, RESULT),
            to(CLOSED),
            by(MISSING_COORDINATOR),
            withAReason(),
            drops(
                    MissingChildren.PLACING_AUTHORITY,
                    MissingChildren.OFFER_DUE,
                    MissingChildren.INTERVIEW_DUE,
                    MissingChildren.AUTHORITY_DUE,
                    MissingChildren.RECORD_DUE));

    static final PathwayTransition DEATH_NOTIFIED =
            move("Child death notification sent", from(CLOSED), by(MISSING_COORDINATOR));

    static final PathwayTransition DEATH_IN_ERROR =
            move("Death recorded in error", from(CLOSED), to(MISSING), by(MISSING_COORDINATOR), withAReason());

    /** The child died after the return, as we thought, and no result of an interview was recorded. */
    static final PathwayTransition BACK_AFTER_ERROR = move(
            "Death after the return recorded in error",
            from(CLOSED),
            to(FOUND),
            by(MISSING_COORDINATOR),
            withAReason(),
            opens(MissingChildren.OFFER_DUE, MissingChildren.RETURNED),
            opens(MissingChildren.INTERVIEW_DUE, MissingChildren.RETURNED));

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final EpisodeRecords records;
    private final Clock clock;

    EpisodeDeaths(JdbcClient jdbc, PathwayMoves moves, EpisodeRecords records, Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.records = records;
        this.clock = clock;
    }

    public ActResult record(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Death death) {
        var words = "Confirmed by %s. %s".formatted(death.confirmedBy(), death.words());
        var done = moves.act(by, seen, version, DIED, TransitionDetails.saying(words));
        if (done instanceof ActResult.Yes) {
            if (!isBack(seen.step())) {
                jdbc.sql(EpisodeWrites.FOUND_DEAD)
                        .param("record", seen.id())
                        .param("foundAt", death.foundAt())
                        .update();
            }
            recording(EpisodeWrites.DEATH, by, seen).paramSource(death).update();
            recording(EpisodeWrites.CLOSE, by, seen)
                    .param("outcomes", new String[] {Outcome.DECEASED.name()})
                    .param("changed", death.words())
                    .param("meeting", "")
                    .update();
        }
        return done;
    }

    public ActResult notified(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, LocalDate on) {
        var words = TransitionDetails.saying(EnglishTimes.date(on));
        var done = moves.act(by, seen, version, DEATH_NOTIFIED, words);
        if (done instanceof ActResult.Yes) {
            jdbc.sql(EpisodeWrites.DEATH_NOTIFIED)
                    .param("record", seen.id())
                    .param("byName", by.name())
                    .param("on", on)
                    .update();
        }
        return done;
    }

    private static boolean isBack(EpisodeStep step) {
        return step != EpisodeStep.MISSING && step != EpisodeStep.LOCATED;
    }

    /** What was recorded stays, and counts no longer. The child is missing again, or back as before. */
    ActResult inError(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, String why) {
        var wasBack = records.isBack(seen.id());
        var said = TransitionDetails.saying(why);
        var done = wasBack
                ? moves.act(
                        by,
                        seen,
                        version,
                        BACK_AFTER_ERROR,
                        said.on(MissingChildren.RETURNED, records.foundAt(seen.id())))
                : moves.act(by, seen, version, DEATH_IN_ERROR, said);
        if (done instanceof ActResult.Yes) {
            jdbc.sql(EpisodeWrites.DEATH_IN_ERROR)
                    .param("record", seen.id())
                    .param("at", clock.instant())
                    .update();
            if (!wasBack) {
                jdbc.sql(EpisodeWrites.NOT_FOUND).param("record", seen.id()).update();
            }
        }
        return done;
    }

    private JdbcClient.StatementSpec recording(String sql, Actor.Person by, PathwayCase<EpisodeStep> seen) {
        return jdbc.sql(sql)
                .param("record", seen.id())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant());
    }
}
