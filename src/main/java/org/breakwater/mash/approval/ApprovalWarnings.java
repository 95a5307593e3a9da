package org.breakwater.mash.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.mash.agencychecks.NoAgencyChecks;
import org.breakwater.mash.decision.need.LevelOfNeedChecks;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.Screening;
import org.breakwater.mash.screening.ScreeningRow;
import org.breakwater.mash.screening.Screenings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What author and manager should notice before decisions are approved (docs/decisions/0062). None of it stands in the
 * way: a person decides, knowing it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ApprovalWarnings {

    private static final String UNSAFE = "No further action for %s, but screening recorded “safe now” as %s.";

    private static final String OUTDATED =
            "The feedback to the referrer says “%s”, but that is not the current decision for any child. Check it.";

    private static final String UNANSWERED = "No further action, but these agencies have not replied: %s.";

    private static final String DECIDED_WITHOUT = "No response when this was decided: %s.";

    private final StrategyDiscussionChecks strategyDiscussionChecks;
    private final NoAgencyChecks noAgencyChecks;
    private final Allocations allocations;
    private final Screenings screenings;
    private final AgencyInformation agencyInformation;
    private final Agencies agencies;
    private final FeedbackToReferrers feedbackToReferrers;
    private final LevelOfNeedChecks levelOfNeedChecks;

    ApprovalWarnings(
            StrategyDiscussionChecks strategyDiscussionChecks,
            NoAgencyChecks noAgencyChecks,
            Allocations allocations,
            Screenings screenings,
            AgencyInformation agencyInformation,
            Agencies agencies,
            FeedbackToReferrers feedbackToReferrers,
            LevelOfNeedChecks levelOfNeedChecks) {
        this.strategyDiscussionChecks = strategyDiscussionChecks;
        this.noAgencyChecks = noAgencyChecks;
        this.allocations = allocations;
        this.screenings = screenings;
        this.agencyInformation = agencyInformation;
        this.agencies = agencies;
        this.feedbackToReferrers = feedbackToReferrers;
        this.levelOfNeedChecks = levelOfNeedChecks;
    }

    /** In sentences, the most pressing first. */
    public List<String> about(ContactRow seen, List<ChildAndDecision> children) {
        var outcomes = children.stream()
                .filter(ChildAndDecision::isWaiting)
                .flatMap(one -> one.decision().stream())
                .flatMap(decision -> decision.outcomes().stream())
                .collect(Collectors.toSet());
        var warnings = new ArrayList<String>();
        var screened = screenings.last(seen.id());
        var without = strategyDiscussionChecks.withoutDiscussion(seen, children, screened);
        if (!without.isEmpty()) {
            warnings.add(without);
        }
        if (!outcomes.isEmpty() && noAgencyChecks.isOwed(seen.id(), outcomes)) {
            warnings.add("No agency checks have been requested.");
        }
        warnings.addAll(levelOfNeedChecks.of(seen.id(), children));
        different(children).ifPresent(warnings::add);
        outdated(seen, children).forEach(warnings::add);
        if (isNoFurtherAction(outcomes)) {
            unsafe(screened, children).forEach(warnings::add);
        }
        unanswered(seen, outcomes).ifPresent(warnings::add);
        if (isBlank(screened) && isNoFurtherAction(outcomes)) {
            warnings.add("No further action, but the case management system check has not been recorded.");
        }
        if (!outcomes.isEmpty() && allocations.of(seen.id()).isEmpty()) {
            warnings.add("This contact is not allocated to anyone.");
        }
        return List.copyOf(warnings);
    }

    /** Brothers and sisters of one home seldom have different outcomes: then each rationale says why. */
    private static Optional<String> different(List<ChildAndDecision> children) {
        var decided = children.stream().filter(ChildAndDecision::isWaiting).toList();
        var outcomes = decided.stream()
                .flatMap(one -> one.decision().stream())
                .map(decision -> Set.copyOf(decision.outcomes()))
                .distinct()
                .count();
        return outcomes < 2
                ? Optional.empty()
                : Optional.of("The outcomes for %s are different. Check that each rationale explains why."
                        .formatted(decided.stream()
                                .map(one -> one.child().called())
                                .collect(Collectors.joining(" and "))));
    }

    private static boolean isNoFurtherAction(Set<String> outcomes) {
        return outcomes.contains(DecisionOutcome.NO_FURTHER_ACTION.name());
    }

    /** Whether the last screening does not say what the council's case management system has. */
    public boolean isCouncilCheckBlank(ContactRow seen) {
        return isBlank(screenings.last(seen.id()));
    }

    private static boolean isBlank(Optional<ScreeningRow> screened) {
        return screened.filter(row -> row.council().isBlank()).isPresent();
    }

    /** The children whose case is about to end although the screening does not say that they are safe. */
    private static Stream<String> unsafe(Optional<ScreeningRow> screened, List<ChildAndDecision> children) {
        var ending = children.stream()
                .filter(ChildAndDecision::isWaiting)
                .filter(one -> one.decision().stream()
                        .anyMatch(decision -> isNoFurtherAction(Set.copyOf(decision.outcomes()))))
                .map(ChildAndDecision::child)
                .toList();
        return screened.stream()
                .flatMap(row -> Stream.of(Screening.SafeNow.NO, Screening.SafeNow.NOT_KNOWN)
                        .flatMap(safeNow -> {
                            var names = ending.stream()
                                    .filter(child -> row.safeNowOf(child.id()) == safeNow)
                                    .map(child -> child.called())
                                    .collect(Collectors.joining(", "));
                            return names.isEmpty()
                                    ? Stream.empty()
                                    : Stream.of(UNSAFE.formatted(
                                            names, safeNow.inWords().toLowerCase(Locale.UK)));
                        }));
    }

    /** The outcomes that the feedback to the referrer names although they are no child’s any more. */
    private Stream<String> outdated(ContactRow seen, List<ChildAndDecision> children) {
        var decided = children.stream()
                .flatMap(one -> one.decision().stream())
                .flatMap(row -> Stream.concat(
                        Stream.of(row.outcomesInWords()),
                        row.outcomes().stream()
                                .map(code -> DecisionOutcome.valueOf(code).inWords())))
                .collect(Collectors.joining("; "));
        var enquiries = Stream.of(DiscussionOutcome.values())
                .filter(DiscussionOutcome::begins)
                .map(DiscussionOutcome::inWords);
        var outcomes = Stream.of(DecisionOutcome.values())
                .filter(outcome -> outcome != DecisionOutcome.ENQUIRY)
                .map(DecisionOutcome::inWords);
        return feedbackToReferrers.of(seen.id()).map(FeedbackRow::words).stream()
                .flatMap(words -> Stream.concat(outcomes, enquiries)
                        .filter(words::contains)
                        .filter(outcome -> !decided.contains(outcome)))
                .map(OUTDATED::formatted);
    }

    /** A MASH enquiry is decided on so that agencies reply: then it is no warning that they have not. */
    private Optional<String> unanswered(ContactRow seen, Set<String> outcomes) {
        if (Set.of(DecisionOutcome.ENQUIRY.name()).containsAll(outcomes)) {
            return Optional.empty();
        }
        var open = agencyInformation.asked(seen.id()).stream()
                .filter(InformationRequestRow::isOpen)
                .map(ask -> ask.nameIn(agencies))
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(open)
                .filter(names -> !names.isEmpty())
                .map((isNoFurtherAction(outcomes) ? UNANSWERED : DECIDED_WITHOUT)::formatted);
    }
}
