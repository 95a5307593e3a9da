package org.breakwater.casework.letters;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.decisions.nextsteps.NextStepPlanRow;
import org.breakwater.casework.decisions.nextsteps.NextStepPlans;
import org.breakwater.casework.letters.templates.LetterField;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.DeskTelephone;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.EnglishList;
import org.springframework.stereotype.Component;

/**
 * The values of the fields of a letter about a case; unknown ones are missing. The next step is never filled in: as the
 * desk planned it, it is not for the family or a referrer.
 */
@Component
public class LetterValues {

    private final Decisions decisions;
    private final NextStepPlans nextStepPlans;
    private final SafeContactChecks checks;
    private final Profile profile;
    private final DeskTelephone telephone;
    private final Clock clock;

    LetterValues(
            Decisions decisions,
            NextStepPlans nextStepPlans,
            SafeContactChecks checks,
            Profile profile,
            DeskTelephone telephone,
            Clock clock) {
        this.decisions = decisions;
        this.nextStepPlans = nextStepPlans;
        this.checks = checks;
        this.profile = profile;
        this.telephone = telephone;
        this.clock = clock;
    }

    /**
     * For a letter that goes out: what was approved, of its children; and the address that is recorded, where nothing
     * says that they must not be written to there.
     */
    Map<LetterField, String> approved(Actor.Person by, Case seen, Letters.Begun begun) {
        var children = decisions.forEachChild(seen.id()).stream()
                .filter(one -> begun.about().contains(one.child().id()))
                .toList();
        var values = of(by, seen, children, DecisionRow.State.APPROVED);
        values.put(LetterField.RECIPIENT, begun.to().called());
        if (begun.goesToTheirAddress()
                && checks.standsInTheWay(seen.id(), begun.planned(UUID.randomUUID()))
                        .isEmpty()) {
            values.put(LetterField.ADDRESS, begun.address());
        }
        return values;
    }

    /** The next step in each approved decision, by child: for the person who writes, not for the family. */
    List<String> planned(UUID caseId) {
        var plans = nextStepPlans.of(caseId);
        return decisions.forEachChild(caseId).stream()
                .flatMap(one -> one
                        .decision()
                        .filter(row -> row.state() == DecisionRow.State.APPROVED)
                        .flatMap(row -> Optional.ofNullable(plans.get(row.id())))
                        .map(NextStepPlanRow::nextStep)
                        .filter(step -> !step.isBlank())
                        .map(step -> one.child().called() + ": " + step)
                        .stream())
                .toList();
    }

    /** For feedback that is approved together with the decisions of all children. */
    public Map<LetterField, String> proposed(Actor.Person by, Case seen, List<ChildAndDecision> children) {
        var values = of(by, seen, children, DecisionRow.State.WAITING);
        values.put(LetterField.RECIPIENT, "colleague");
        return values;
    }

    private Map<LetterField, String> of(
            Actor.Person by, Case seen, List<ChildAndDecision> children, DecisionRow.State state) {
        var values = new EnumMap<LetterField, String>(LetterField.class);
        values.put(
                LetterField.CHILD,
                EnglishList.and(
                        children.stream().map(one -> one.child().called()).toList()));
        values.put(LetterField.REFERENCE, seen.reference());
        values.put(LetterField.DATE_RECEIVED, day(seen.receivedAt()));
        values.put(LetterField.OUTCOME, outcomesOfEach(children, state));
        values.put(LetterField.TELEPHONE, telephone.inOfficeHours());
        values.put(LetterField.PARTNERSHIP, profile.name());
        values.put(LetterField.WRITER, by.name());
        values.put(LetterField.JOB_TITLE, jobTitle(by.role()));
        values.put(LetterField.DATE_TODAY, day(clock.instant()));
        return values;
    }

    /** As a family would read it; of a post that does not write to them there is none. */
    private static String jobTitle(Role role) {
        return switch (role) {
            case SCREENER -> "Social worker";
            case MANAGER -> "Manager";
            case DUTY_WORKER -> "Social worker, Emergency Duty Team";
            default -> "";
        };
    }

    /** The same of all once; else of each by name. Empty when it is not known of every one of them. */
    private static String outcomesOfEach(List<ChildAndDecision> children, DecisionRow.State state) {
        var each = children.stream()
                .map(one -> one.decision()
                        .filter(row -> row.state() == state)
                        .map(row -> outcomes(row, state))
                        .orElse(""))
                .toList();
        if (each.isEmpty() || each.contains("")) {
            return "";
        }
        if (each.stream().distinct().count() == 1) {
            return each.getFirst();
        }
        return children.stream()
                .map(one -> one.child().called() + ": " + each.get(children.indexOf(one)))
                .collect(Collectors.joining(state == DecisionRow.State.APPROVED ? ". " : "\n"));
    }

    /** A professional reads the terms of the field; a family reads what will happen. */
    private static String outcomes(DecisionRow row, DecisionRow.State state) {
        return row.outcomes().stream()
                .map(DecisionOutcome::valueOf)
                .map(outcome -> state == DecisionRow.State.APPROVED
                        ? OutcomeForFamily.inWords(outcome, row.discussed())
                        : outcome.inWords(row.discussed()))
                .collect(Collectors.joining(state == DecisionRow.State.APPROVED ? ", and " : "; "));
    }

    private static String day(Instant at) {
        return EnglishTimes.date(at.atZone(Calendars.LONDON).toLocalDate());
    }
}
