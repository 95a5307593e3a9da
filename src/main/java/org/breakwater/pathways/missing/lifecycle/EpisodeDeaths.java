package org.breakwater.pathways.missing.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
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

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final Clock clock;

    EpisodeDeaths(JdbcClient jdbc, PathwayMoves moves, Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    public ActResult record(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Death death) {
        var words = "Confirmed by %s. %s".formatted(death.confirmedBy(), death.words());
        var done = moves.act(by, seen, version, MissingChildren.DIED, TransitionDetails.saying(words));
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
        var done = moves.act(by, seen, version, MissingChildren.DEATH_NOTIFIED, words);
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

    /**
     * What was recorded stays, and counts no longer.
     *
     * @param wasBack whether the child had come back before; otherwise they are missing again
     */
    ActResult inError(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, String why, boolean wasBack) {
        var move = wasBack ? MissingChildren.REOPEN : MissingChildren.DEATH_IN_ERROR;
        var done = moves.act(by, seen, version, move, TransitionDetails.saying(why));
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
