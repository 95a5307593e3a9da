package org.breakwater.pathways.missing.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.pathway.CasesOfPathway;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.missing.records.ChildReturn;
import org.breakwater.pathways.missing.records.ChildReturn.FoundHow;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate.Update;
import org.breakwater.pathways.missing.records.developments.Located;
import org.breakwater.pathways.missing.referrals.EpisodeReferrals;
import org.breakwater.time.EnglishTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The episodes as cases: gradings, the return, updates, the end. */
@Component
public class Episodes extends CasesOfPathway<EpisodeStep> {

    static final String NOT_A_RETURN =
            "Record that the child has died on its own page. No return interview is required.";

    /** @param by who in the police set the level */
    public record Grading(Level level, Instant at, String by, String reason) {

        @Override
        public String toString() {
            return "Grading[" + level + ", " + at + "]";
        }
    }

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final EpisodeRecords records;
    private final EpisodeDeaths deaths;
    private final EpisodeReferrals referrals;
    private final Clock clock;

    Episodes(
            PathwayMoves moves,
            JdbcClient jdbc,
            EpisodeRecords records,
            EpisodeDeaths deaths,
            EpisodeReferrals referrals,
            Clock clock) {
        super(MissingChildren.PATHWAY, moves);
        this.jdbc = jdbc;
        this.moves = moves;
        this.records = records;
        this.deaths = deaths;
        this.referrals = referrals;
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

    /** A child who is located is not back: nothing counts from it. */
    public ActResult locate(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Located located) {
        var words = TransitionDetails.saying("%s. Known from %s. %s"
                .formatted(EnglishTimes.inWords(located.locatedAt()), located.knownFrom(), located.words()));
        var done = moves.act(by, seen, version, MissingChildren.LOCATE, words);
        if (done instanceof ActResult.Yes) {
            recording(EpisodeWrites.LOCATE, by, seen).paramSource(located).update();
        }
        return done;
    }

    /** The limits of the return interview count from the return. */
    public ActResult find(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, ChildReturn found) {
        if (found.foundHow() == FoundHow.DECEASED) {
            return new ActResult.NotNow(NOT_A_RETURN);
        }
        var words = TransitionDetails.saying(
                "%s, %s.".formatted(found.foundHow().inWords(), EnglishTimes.inWords(found.foundAt())));
        var details = words.on(MissingChildren.RETURNED, found.foundAt());
        var done = moves.act(by, seen, version, MissingChildren.FIND, details);
        if (done instanceof ActResult.Yes) {
            jdbc.sql(EpisodeWrites.FIND)
                    .paramSource(found)
                    .param("record", seen.id())
                    .update();
        }
        return done;
    }

    public ActResult update(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, EpisodeUpdate told) {
        var words = told.words();
        var teller = told.toldBy().isEmpty() ? "" : "By %s. ".formatted(told.toldBy());
        var said = words.isBlank() ? "" : "%s. %s%s".formatted(EnglishTimes.inWords(told.at()), teller, words);
        var done = moves.act(by, seen, version, EpisodeWrites.moveOf(told.update()), TransitionDetails.saying(said));
        if (done instanceof ActResult.Yes) {
            told.update()
                    .told()
                    .ifPresent(who -> recording(EpisodeWrites.TOLD, by, seen)
                            .param("who", who)
                            .param("toldAt", told.at())
                            .param("toldBy", told.toldBy())
                            .param("words", words)
                            .update());
            if (told.update() == Update.FOUND_IN_ERROR) {
                jdbc.sql(EpisodeWrites.NOT_FOUND).param("record", seen.id()).update();
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
            List<Outcome> outcomes,
            String changed,
            String meeting) {
        var isTransfer = outcomes.contains(Outcome.TRANSFERRED);
        if (!isTransfer && (seen.step() == EpisodeStep.FOUND || seen.step() == EpisodeStep.AWAITING)) {
            return new ActResult.NotNow(EpisodeStep.RESULT_FIRST);
        }
        var move = isTransfer ? MissingChildren.TRANSFER : MissingChildren.CLOSE;
        var done = moves.act(by, seen, version, move, TransitionDetails.saying(changed));
        if (done instanceof ActResult.Yes) {
            recording(EpisodeWrites.CLOSE, by, seen)
                    .param("outcomes", outcomes.stream().map(Enum::name).toArray(String[]::new))
                    .param("changed", changed)
                    .param("meeting", meeting)
                    .update();
            referrals.close(by, seen, outcomes, changed);
        }
        return done;
    }

    @Override
    public Optional<String> whyNotTransferred(Case seen) {
        return ((PathwayCase<?>) seen).step() instanceof EpisodeStep step ? step.whyNotTransferred() : Optional.empty();
    }

    @Override
    protected ActResult end(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Receipt receipt) {
        return seen.step()
                .whyNotTransferred()
                .<ActResult>map(ActResult.NotNow::new)
                .orElseGet(() -> close(by, seen, version, List.of(Outcome.TRANSFERRED), receipt.inWords(), ""));
    }

    /** If a death was recorded in error, the child is missing again. */
    public ActResult reopen(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, String why) {
        if (records.death(seen.id()).isPresent()) {
            return deaths.inError(by, seen, version, why);
        }
        var said = TransitionDetails.saying(why);
        var details = records.resultAt(seen.id())
                .map(at -> said.on(MissingChildren.RESULT_AT, at))
                .orElse(said);
        return moves.act(by, seen, version, MissingChildren.REOPEN, details);
    }

    private JdbcClient.StatementSpec recording(String sql, Actor.Person by, PathwayCase<EpisodeStep> seen) {
        return EpisodeWrites.recording(jdbc, sql, by, seen.id(), clock.instant());
    }
}
