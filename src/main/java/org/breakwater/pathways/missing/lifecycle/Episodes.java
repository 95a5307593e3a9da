package org.breakwater.pathways.missing.lifecycle;

import java.time.Clock;
import java.time.Instant;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.CasesOfPathway;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.missing.records.ChildReturn;
import org.breakwater.pathways.missing.records.ChildReturn.FoundHow;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.records.InterviewRow.Impossible;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;
import org.breakwater.time.EnglishTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The episodes as cases: gradings, the return, updates, the end. */
@Component
public class Episodes extends CasesOfPathway<EpisodeStep> {

    /** What can be recorded beside the steps of an episode. */
    public enum Update {
        PLACING_AUTHORITY_TOLD("The placing authority has been told"),
        POLICE_CHECK("The police have held their prevention interview"),
        FOUND_IN_ERROR("“Found” was recorded in error"),
        OTHER("Another update");

        private final String inWords;

        Update(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** @param by who in the police set the level */
    public record Grading(Level level, Instant at, String by, String reason) {

        @Override
        public String toString() {
            return "Grading[" + level + ", " + at + "]";
        }
    }

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final ReturnInterviews interviews;
    private final Clock clock;

    Episodes(PathwayMoves moves, JdbcClient jdbc, ReturnInterviews interviews, Clock clock) {
        super(MissingChildren.PATHWAY, moves);
        this.jdbc = jdbc;
        this.moves = moves;
        this.interviews = interviews;
        this.clock = clock;
    }

    public ActResult grade(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Grading grading) {
        var words =
                "%s, %s. %s".formatted(grading.level().inWords(), EnglishTimes.inWords(grading.at()), grading.reason());
        var done = moves.act(by, seen, version, MissingChildren.GRADE, TransitionDetails.saying(words));
        if (done instanceof ActResult.Yes) {
            recording(EpisodeWrites.GRADE, by, seen)
                    .param("level", grading.level())
                    .param("gradedAt", grading.at())
                    .param("gradedBy", grading.by())
                    .param("reason", grading.reason())
                    .update();
        }
        return done;
    }

    /** The limits of the return interview count from the return. */
    public ActResult find(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, ChildReturn found) {
        var isAlive = found.foundHow() != FoundHow.DECEASED;
        var words = TransitionDetails.saying(
                "%s, %s.".formatted(found.foundHow().inWords(), EnglishTimes.inWords(found.foundAt())));
        var details = isAlive ? words.on(MissingChildren.RETURNED, found.foundAt()) : words;
        var done = moves.act(by, seen, version, MissingChildren.FIND, details);
        if (done instanceof ActResult.Yes) {
            jdbc.sql(EpisodeWrites.FIND)
                    .paramSource(found)
                    .param("record", seen.id())
                    .update();
            if (!isAlive) {
                // Nobody is asked to offer an interview.
                var now = moves.hold(MissingChildren.PATHWAY, seen.id());
                return interviews.notPossible(
                        by, now, now.version(), Impossible.DECEASED, found.foundAt(), "The child was found dead");
            }
        }
        return done;
    }

    /** @param at when it happened */
    public ActResult update(
            Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Update update, Instant at, String words) {
        var move = switch (update) {
            case PLACING_AUTHORITY_TOLD -> MissingChildren.PLACING_AUTHORITY_TOLD;
            case POLICE_CHECK -> MissingChildren.POLICE_CHECK;
            case FOUND_IN_ERROR -> MissingChildren.FOUND_IN_ERROR;
            case OTHER -> MissingChildren.UPDATE;
        };
        var said = words.isBlank() ? "" : "%s. %s".formatted(EnglishTimes.inWords(at), words);
        var done = moves.act(by, seen, version, move, TransitionDetails.saying(said));
        if (done instanceof ActResult.Yes) {
            switch (update) {
                case POLICE_CHECK ->
                    recording(EpisodeWrites.POLICE_CHECK, by, seen)
                            .param("checkedAt", at)
                            .param("words", words)
                            .update();
                case FOUND_IN_ERROR ->
                    jdbc.sql(EpisodeWrites.NOT_FOUND).param("record", seen.id()).update();
                case PLACING_AUTHORITY_TOLD, OTHER -> {}
            }
        }
        return done;
    }

    /**
     * Closes an episode.
     *
     * @param changed what has been passed on, and what changes for the child
     * @param meeting about a meeting, where the episodes ask for one; else empty
     */
    public ActResult close(
            Actor.Person by,
            PathwayCase<EpisodeStep> seen,
            int version,
            Outcome outcome,
            String changed,
            String meeting) {
        var move = outcome == Outcome.TRANSFERRED ? MissingChildren.TRANSFER : MissingChildren.CLOSE;
        var done = moves.act(by, seen, version, move, TransitionDetails.saying(changed));
        if (done instanceof ActResult.Yes) {
            recording(EpisodeWrites.CLOSE, by, seen)
                    .param("outcome", outcome)
                    .param("changed", changed)
                    .param("meeting", meeting)
                    .update();
        }
        return done;
    }

    @Override
    protected ActResult end(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Receipt receipt) {
        return close(by, seen, version, Outcome.TRANSFERRED, receipt.inWords(), "");
    }

    public ActResult reopen(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, String why) {
        return moves.act(by, seen, version, MissingChildren.REOPEN, TransitionDetails.saying(why));
    }

    private JdbcClient.StatementSpec recording(String sql, Actor.Person by, PathwayCase<EpisodeStep> seen) {
        return jdbc.sql(sql)
                .param("record", seen.id())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant());
    }
}
