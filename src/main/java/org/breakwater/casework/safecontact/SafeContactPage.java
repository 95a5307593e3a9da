package org.breakwater.casework.safecontact;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.safecontact.checks.PlannedContactForm;
import org.breakwater.casework.safecontact.checks.SafeContactCheckRow;
import org.breakwater.casework.safecontact.rules.SafeContactRuleForm;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.PersonRow;
import org.breakwater.web.govuk.Choice;

/**
 * The rules of one case, the form for one more, and the check before contacting.
 *
 * @param elsewhere rules in other cases about the same people or home
 * @param newsIsHeld whether the referrer's address must not be used
 */
public record SafeContactPage(
        Case theCase,
        List<PersonRow> people,
        List<SafeContactRuleRow> rules,
        List<SafeContactRuleRow> elsewhere,
        List<SafeContactCheckRow> checks,
        boolean newsIsHeld,
        SafeContactRuleForm form,
        PlannedContactForm send,
        Rejection snag)
        implements CaseScreen {

    public List<SafeContactRuleRow> standing() {
        return rules.stream().filter(SafeContactRuleRow::stands).toList();
    }

    /** A rule that the reader may not see applies all the same. */
    public boolean isMoreThanYouSee() {
        return elsewhere.stream().anyMatch(rule -> !rule.isSeen());
    }

    public List<SafeContactRuleRow> ended() {
        return rules.stream().filter(rule -> !rule.stands()).toList();
    }

    public List<Choice> persons() {
        return people.stream()
                .map(person -> Choice.of(person.id().toString(), person.called()))
                .toList();
    }

    public List<Choice> whoElse() {
        var others = Stream.of(
                Choice.of(PlannedContactForm.TELLER, SafeContactCheckRow.WHO_TOLD_US_IN_WORDS),
                Choice.of(PlannedContactForm.OTHER, "Someone else"));
        return Stream.concat(persons().stream(), others).toList();
    }
}
