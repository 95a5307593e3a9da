package org.breakwater.mash.approval;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.meetings.discussions.Section47Enquiry;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.presentingissues.PresentingIssueRow;
import org.breakwater.casework.presentingissues.PresentingIssues;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.ScreeningRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * If significant harm is suspected, a strategy discussion is held, or the reason why none is needed recorded, before a
 * lesser decision is made for a child; and a lesser decision does not override the outcome of a discussion.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StrategyDiscussionChecks {

    private static final String NOT_HELD =
            "Strategy discussion for %s: not held. Call one, or record why it is not needed.";

    private static final String DIFFERS = "The strategy discussion held %s decided “%s” for %s. The decision is “%s”."
            + " Select “%s” as the outcome, or call another strategy discussion.";

    private static final String WITHOUT = "%s, and no strategy discussion has been held for %s.";

    private final StrategyDiscussionRecords discussions;
    private final PresentingIssues issues;
    private final Decisions decisions;

    StrategyDiscussionChecks(StrategyDiscussionRecords discussions, PresentingIssues issues, Decisions decisions) {
        this.discussions = discussions;
        this.issues = issues;
        this.decisions = decisions;
    }

    /**
     * Why a strategy discussion must be considered for this child, such as "The contact is rated red"; empty where none
     * has to be, or one was called, or a reason recorded.
     */
    public String whyOwed(ContactRow contact, UUID child) {
        var known = known(contact.id());
        return isOwed(contact, child, known)
                ? because(contact.rating() == Rating.RED ? "The contact is rated red" : "", child, known)
                : "";
    }

    /** What must be done before these decisions are approved, in words for the page; empty if nothing must. */
    public String whatIsMissing(ContactRow contact, List<ChildAndDecision> children) {
        var waiting = children.stream().filter(ChildAndDecision::isWaiting).toList();
        var known = known(contact.id());
        var owed = waiting.stream()
                .filter(one -> decided(one).noneMatch(DecisionOutcome::needsNoDiscussion))
                .map(ChildAndDecision::child)
                .filter(child -> isOwed(contact, child.id(), known))
                .map(child -> child.called())
                .collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.of(owed).filter(names -> !names.isEmpty()).map(names -> NOT_HELD.formatted(names)),
                        waiting.stream().flatMap(one -> differs(one, known).stream()))
                .collect(Collectors.joining(" "));
    }

    /** What to notice where harm is suspected and no discussion was held, in a sentence; empty where none is. */
    String withoutDiscussion(ContactRow contact, List<ChildAndDecision> children, Optional<ScreeningRow> screened) {
        var known = known(contact.id());
        return children.stream()
                .filter(ChildAndDecision::isWaiting)
                .filter(one -> decided(one).noneMatch(outcome -> outcome == DecisionOutcome.STRATEGY_DISCUSSION))
                .map(ChildAndDecision::child)
                .filter(child -> isRed(contact, child.id(), screened) || isHarmSuspected(contact, child.id(), known))
                .filter(child ->
                        known.discussions().stream().noneMatch(row -> row.isAbout(child.id()) && row.wasHeld()))
                .collect(Collectors.groupingBy(
                        child -> because(isRed(contact, child.id(), screened) ? "Rated red" : "", child.id(), known),
                        TreeMap::new,
                        Collectors.mapping(child -> child.called(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(one -> WITHOUT.formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** A child that was rated by itself is red or not by that rating. */
    private static boolean isRed(ContactRow contact, UUID child, Optional<ScreeningRow> screened) {
        return contact.rating() == Rating.RED
                && screened.map(row -> row.ratingOf(child) == Rating.RED).orElse(true);
    }

    /**
     * Facts about the contact, loaded once for all its children.
     *
     * @param before when the last decision was made; empty if none was
     */
    private record Known(
            List<PresentingIssueRow> issues, List<StrategyDiscussionRow> discussions, Optional<Instant> before) {}

    private Known known(UUID contact) {
        var before = decisions.of(contact).stream()
                .filter(StrategyDiscussionChecks::wasDecided)
                .map(DecisionRow::verdictAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return new Known(issues.of(contact), discussions.of(contact), before);
    }

    private static Stream<DecisionOutcome> decided(ChildAndDecision one) {
        return one.decision().stream().flatMap(row -> row.outcomes().stream()).map(DecisionOutcome::valueOf);
    }

    private static boolean isOwed(ContactRow contact, UUID child, Known known) {
        return isSuspected(contact, child, known)
                && !wasThoughtAbout(child, known)
                && Section47Enquiry.of(child, known.discussions()).isEmpty();
    }

    private static boolean isSuspected(ContactRow contact, UUID child, Known known) {
        return contact.rating() == Rating.RED || isHarmSuspected(contact, child, known);
    }

    private static boolean isHarmSuspected(ContactRow contact, UUID child, Known known) {
        return contact.presentDanger() || hasHarmIssue(child, known);
    }

    private static boolean hasHarmIssue(UUID child, Known known) {
        return known.issues().stream()
                .anyMatch(row -> row.about().equals(child) && row.isCurrent() && row.suspectsSignificantHarm());
    }

    /** Danger may be what the reporter said, or what their words made likely: no practitioner suspected it yet. */
    private static String because(String red, UUID child, Known known) {
        if (!red.isEmpty()) {
            return red;
        }
        return hasHarmIssue(child, known)
                ? "Significant harm is suspected"
                : "The report says or suggests immediate danger";
    }

    /** A reason recorded for an earlier decision applies to that one alone: it is required again for each new one. */
    private static boolean wasThoughtAbout(UUID child, Known known) {
        return known.discussions().stream()
                .filter(row -> row.isAbout(child))
                .anyMatch(row -> isSince(row, known.before()));
    }

    private static boolean isSince(StrategyDiscussionRow row, Optional<Instant> before) {
        return row.isOpen() || before.isEmpty() || row.calledAt().isAfter(before.get());
    }

    /** Opening an enquiry postpones the decision. */
    private static boolean wasDecided(DecisionRow decision) {
        return Boolean.TRUE.equals(decision.approved())
                && !decision.outcomes().contains(DecisionOutcome.ENQUIRY.name());
    }

    /** A discussion started an enquiry for the child that has not ended, and a lesser decision is proposed. */
    private static Optional<String> differs(ChildAndDecision one, Known known) {
        return decided(one).anyMatch(DecisionOutcome::followsSection47)
                ? Optional.empty()
                : Section47Enquiry.of(one.child().id(), known.discussions())
                        .map(enquiry -> DIFFERS.formatted(
                                EnglishTimes.inWords(enquiry.discussion().heldOn()),
                                enquiry.decided().outcome().inWords(),
                                one.child().called(),
                                decided(one).map(DecisionOutcome::inWords).collect(Collectors.joining("; ")),
                                DecisionOutcome.STRATEGY_DISCUSSION.inWords(
                                        enquiry.decided().outcome())));
    }
}
