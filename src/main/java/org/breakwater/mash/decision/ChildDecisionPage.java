package org.breakwater.mash.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.childpathway.ChildPathway;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.casework.evidence.EvidenceOfCase;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.reasoning.ContactReasoning;
import org.breakwater.mash.contact.reasoning.DecisionInForce;
import org.breakwater.mash.decision.need.PrimaryNeedForm;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.web.govuk.Choice;

/**
 * The decision for one child, with the evidence beside it.
 *
 * @param children all of them
 * @param lacksAnalysis whether the analysis must still be written before a second person is asked
 * @param discussionOwed why a strategy discussion must be considered for this child; empty if it need not, or was
 * @param blank what no one has recorded, which a decision should know
 * @param after what goes with the last decision
 */
public record ChildDecisionPage(
        ContactRow contact,
        ChildAndDecision subject,
        List<ChildAndDecision> children,
        List<InformationConsidered> known,
        boolean lacksAnalysis,
        String discussionOwed,
        Blank blank,
        ContactReasoning reasoned,
        ChildDecisionForm form,
        PrimaryNeedForm primaryNeed,
        AfterDecisionForm after,
        Rejection snag)
        implements ContactScreen {

    /**
     * What is not recorded.
     *
     * @param agencies no agency was asked
     * @param council the council's own check is blank
     */
    public record Blank(boolean agencies, boolean council) {}

    static String path(ContactRow contact, ChildAndDecision child) {
        return contact.decisionPath() + "/child/" + child.child().id();
    }

    /** The information on which someone decides. */
    static List<InformationConsidered> evidence(EvidenceOfCase known, Actor.Person who, Case seen) {
        return known.about(
                who,
                seen,
                InformationConsidered.Kind.REPORT,
                InformationConsidered.Kind.IMMEDIATE_ACTIONS,
                InformationConsidered.Kind.ANALYSIS,
                InformationConsidered.Kind.AGENCY_INFORMATION,
                InformationConsidered.Kind.PREVIOUS_CONTACTS,
                InformationConsidered.Kind.SCREENING);
    }

    /** The first other child without a decision. */
    static Optional<ChildAndDecision> undecidedBeside(ChildAndDecision subject, List<ChildAndDecision> children) {
        return children.stream()
                .filter(one -> !one.child().id().equals(subject.child().id()) && !one.isReady())
                .findFirst();
    }

    /** The outcomes that are ticked; before anyone types, that of a section 47 enquiry that is going on. */
    public List<String> ticked() {
        var isTyped = !problems().isEmpty() || !snag.changed().isEmpty();
        var begins = subject.isBelowSection47()
                || subject.decision().isEmpty() && form.outcomes().isEmpty();
        return !isTyped && begins && !discussed().isEmpty()
                ? List.of(DecisionOutcome.STRATEGY_DISCUSSION.name())
                : form.outcomes();
    }

    /** What goes on for this child while it is considered again. */
    public List<DecisionInForce> inForce() {
        return contact.stage().isAfterDecision() ? List.of() : reasoned.inForce(List.of(subject.child()));
    }

    /** What the strategy discussion decided for this child, while the enquiry that it began goes on; else empty. */
    public String discussed() {
        return reasoned.section47Of(subject.child().id())
                .map(DiscussionOutcome::inWords)
                .orElse("");
    }

    public Optional<ChildAndDecision> next() {
        return undecidedBeside(subject, children);
    }

    /** Brothers and sisters whose decision can pre-fill this one. */
    public List<ChildAndDecision> toCopy() {
        return subject.decision().isPresent() || !form.copied().isBlank()
                ? List.of()
                : children.stream()
                        .filter(one -> !one.child().id().equals(subject.child().id()) && one.isWaiting())
                        .filter(one -> reasoned.isAlike(
                                one.child().id(), subject.child().id()))
                        .toList();
    }

    public boolean hasSiblings() {
        return children.size() > 1;
    }

    /** Whether this is the last decision, so that approval can be requested with it. */
    public boolean maySend() {
        return next().isEmpty()
                && contact.allows(new Transition.Submit())
                && contact.rateAgain() == null
                && !lacksAnalysis;
    }

    /** In the order of the table of a child's pathway, under the stage in which each is decided. */
    public List<Choice> outcomes() {
        var all = new ArrayList<Choice>();
        var before = "";
        for (var decisionOutcome : DecisionOutcome.values()) {
            var group = ChildPathway.isBeside(decisionOutcome)
                    ? "Also refer to"
                    : ChildPathway.stageOf(decisionOutcome).inWords();
            var choice = decisionOutcome == DecisionOutcome.STRATEGY_DISCUSSION
                            && !discussed().isEmpty()
                    ? Choice.of(decisionOutcome, discussed()).hint("Outcome as decided at the strategy discussion.")
                    : Choice.of(decisionOutcome, decisionOutcome.inWordsOfReferral());
            all.add(group.equals(before) ? choice : choice.under(group));
            before = group;
        }
        return List.copyOf(all);
    }

    /** Every team with what it takes on. */
    public List<Choice> teams() {
        return reasoned.teams().all().stream()
                .map(team -> Choice.of(team.id(), team.name())
                        .hint("Accepts: "
                                + Arrays.stream(DecisionOutcome.values())
                                        .filter(decisionOutcome -> decisionOutcome
                                                .takenAs()
                                                .filter(team.takes()::contains)
                                                .isPresent())
                                        .map(DecisionOutcome::inWords)
                                        .collect(Collectors.joining("; "))))
                .toList();
    }

    /** The levels of need of the published threshold document, in its wording where agreed. */
    public List<Choice> levels() {
        return List.of(
                Choice.of("1", "Level 1").hint("Universal: everyday services are enough"),
                Choice.of("2", "Level 2").hint("Additional needs: early help from someone who knows the family"),
                Choice.of("3", "Level 3").hint("Multiple needs: targeted early help"),
                Choice.of("4", "Level 4").hint("Specialist or statutory: children’s social care or child protection"));
    }

    /** The links that lead away and back to what is typed. */
    public List<Choice> detours() {
        var about = "/cases/" + contact.id();
        return Stream.of(
                        Stream.of(Choice.of(about + "/meetings", "Strategy discussions"))
                                .filter(meetings -> !discussionOwed.isEmpty()),
                        Stream.of(
                                Choice.of(about + "/analysis", "MASH analysis"),
                                Choice.of(about + "/history", "Previous contacts"),
                                Choice.of(contact.path(), "Back to contact")))
                .flatMap(ways -> ways)
                .toList();
    }

    public List<Choice> tellings() {
        return Arrays.stream(FamilyTold.values())
                .map(f -> Choice.of(f, f.inWords()))
                .toList();
    }
}
