package org.breakwater.pathways.missing.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.missing.records.EpisodeRecords;
import org.breakwater.pathways.missing.records.InterviewOfferRow.How;
import org.breakwater.pathways.missing.records.InterviewOfferRow.Kind;
import org.breakwater.pathways.missing.records.InterviewRow.Impossible;
import org.breakwater.pathways.missing.records.InterviewRow.Result;
import org.breakwater.pathways.missing.records.ReturnInterview;
import org.breakwater.pathways.missing.referrals.EpisodeReferrals;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Return interviews: offered, attempted, held, declined or not possible. Only one that was held is done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReturnInterviews {

    /** @param words who spoke to the child, and what they said */
    public record Offered(Kind kind, Instant at, How how, String words) {

        @Override
        public String toString() {
            return "Offered[" + kind + ", " + at + "]";
        }
    }

    static final String CHANGED =
            "An episode you selected has changed. Select again which episodes this interview covers.";

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final EpisodeReferrals referrals;
    private final EpisodeRecords records;
    private final Clock clock;

    ReturnInterviews(
            JdbcClient jdbc, PathwayMoves moves, EpisodeReferrals referrals, EpisodeRecords records, Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.referrals = referrals;
        this.records = records;
        this.clock = clock;
    }

    public ActResult offer(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Offered offered) {
        var move = offered.kind() == Kind.OFFER ? MissingChildren.OFFER : MissingChildren.ATTEMPT;
        var words =
                "%s, %s. %s".formatted(offered.how().inWords(), EnglishTimes.inWords(offered.at()), offered.words());
        var done = moves.act(by, seen, version, move, TransitionDetails.saying(words));
        if (done instanceof ActResult.Yes) {
            recording(EpisodeWrites.OFFER, by, seen.id())
                    .param("kind", offered.kind())
                    .param("madeAt", offered.at())
                    .param("how", offered.how())
                    .param("words", offered.words())
                    .update();
        }
        return done;
    }

    /** Records an interview for each episode that it covers. Harm that the child tells of goes to MASH+ at once. */
    public ActResult hold(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, ReturnInterview held) {
        var episodes = new ArrayList<>(held.covers());
        episodes.add(seen.id());
        // In one order, so that two people at once do not lock each other out.
        var locked = episodes.stream()
                .distinct()
                .sorted()
                .map(id -> moves.hold(MissingChildren.PATHWAY, id))
                .toList();
        if (locked.stream().anyMatch(one -> !one.id().equals(seen.id()) && !canBeCovered(one))) {
            return new ActResult.NotNow(CHANGED);
        }
        var words = TransitionDetails.saying(
                "%s, %s.".formatted(held.how().inWords(), EnglishTimes.inWords(held.heldAt())));
        var done = moves.act(by, seen, version, MissingChildren.INTERVIEW, words);
        if (done instanceof ActResult.Yes) {
            var interview = UUID.randomUUID();
            locked.forEach(one -> {
                if (!one.id().equals(seen.id())) {
                    covers(by, one, words);
                }
                keep(by, one.id(), interview, held);
            });
            if (held.themes().discloseHarm()) {
                var about = locked.stream().map(PathwayCase::id).toList();
                referrals.toMash(by, seen, about, held.dangerNow(), "Harm disclosed in a return interview.");
            }
        }
        return done;
    }

    private static boolean canBeCovered(PathwayCase<EpisodeStep> one) {
        return MissingChildren.INTERVIEW.from().contains(one.step());
    }

    private void covers(Actor.Person by, PathwayCase<EpisodeStep> other, TransitionDetails words) {
        var done = moves.act(by, other, other.version(), MissingChildren.INTERVIEW, words);
        if (!(done instanceof ActResult.Yes)) {
            throw new IllegalStateException("An episode to which the child has returned can be covered");
        }
    }

    public ActResult declined(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Instant at, String why) {
        var done = moves.act(by, seen, version, MissingChildren.DECLINED, TransitionDetails.saying(why));
        if (done instanceof ActResult.Yes) {
            none(by, seen.id(), Result.DECLINED, null, at, why);
        }
        return done;
    }

    /** An interview that someone else is to hold is awaited: that is no result. */
    public ActResult notPossible(
            Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Impossible reason, Instant at, String why) {
        var words = why.isBlank() ? "" : "%s. %s".formatted(reason.inWords(), why);
        if (reason.isHeldElsewhere() && seen.step() == EpisodeStep.FOUND) {
            return elsewhere(by, seen, version, at, words);
        }
        var done = moves.act(by, seen, version, MissingChildren.NOT_POSSIBLE, TransitionDetails.saying(words));
        if (done instanceof ActResult.Yes) {
            none(by, seen.id(), Result.NOT_POSSIBLE, reason, at, why);
        }
        return done;
    }

    private ActResult elsewhere(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, Instant at, String words) {
        var details = TransitionDetails.saying(words).on(MissingChildren.RETURNED, records.foundAt(seen.id()));
        var done = moves.act(by, seen, version, MissingChildren.ELSEWHERE, details);
        if (done instanceof ActResult.Yes) {
            recording(EpisodeWrites.OFFER, by, seen.id())
                    .param("kind", Kind.ELSEWHERE)
                    .param("madeAt", at)
                    .param("how", How.THROUGH_OTHERS)
                    .param("words", words)
                    .update();
        }
        return done;
    }

    /** Each episode by its own return: one interview can be late for one and in time for another. */
    private void keep(Actor.Person by, UUID record, UUID interview, ReturnInterview held) {
        recording(EpisodeWrites.INTERVIEW, by, record)
                .paramSource(held)
                .paramSource(held.findings())
                .param("interview", interview)
                .param("late", EpisodeLimits.isLate(records.foundAt(record), held.heldAt()) ? held.lateWhy() : "")
                .param("push", names(held.themes().push()))
                .param("pull", names(held.themes().pull()))
                .param("company", names(held.themes().company()))
                .param("harms", names(held.themes().harms()))
                .update();
    }

    private void none(
            Actor.Person by, UUID record, Result result, @Nullable Impossible reason, Instant at, String why) {
        recording(EpisodeWrites.NO_INTERVIEW, by, record)
                .param("result", result)
                .param("impossible", reason)
                .param("heldAt", at)
                .param("story", why)
                .update();
    }

    private JdbcClient.StatementSpec recording(String sql, Actor.Person by, UUID record) {
        return EpisodeWrites.recording(jdbc, sql, by, record, clock.instant());
    }

    private static String[] names(List<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).toArray(String[]::new);
    }
}
