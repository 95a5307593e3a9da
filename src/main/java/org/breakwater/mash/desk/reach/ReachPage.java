package org.breakwater.mash.desk.reach;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.ReachCheckRow;
import org.breakwater.mash.model.ReachRuleRow;
import org.breakwater.people.PersonRow;
import org.breakwater.web.govuk.Choice;

/**
 * The rules of one contact, the form for one more, and the look before something goes out.
 *
 * @param elsewhere rules that stand in other contacts about the same people or home
 * @param newsIsHeld whether the address of who sent this must not be reached
 */
public record ReachPage(
        ContactRow contact,
        List<PersonRow> people,
        List<ReachRuleRow> rules,
        List<ReachRuleRow> elsewhere,
        List<ReachCheckRow> checks,
        boolean newsIsHeld,
        String me,
        RuleForm form,
        SendForm send,
        Snag snag)
        implements ContactScreen {

    public List<ReachRuleRow> standing() {
        return rules.stream().filter(ReachRuleRow::stands).toList();
    }

    /** A rule that the reader may not see holds all the same. */
    public boolean isMoreThanYouSee() {
        return elsewhere.stream().anyMatch(rule -> !rule.isSeen());
    }

    public List<ReachRuleRow> ended() {
        return rules.stream().filter(rule -> !rule.stands()).toList();
    }

    public List<Choice> persons() {
        return people.stream()
                .map(person -> Choice.of(person.id().toString(), person.called()))
                .toList();
    }

    public List<Choice> whoElse() {
        var others = Stream.of(
                Choice.of(SendForm.TELLER, ReachCheckRow.WHO_TOLD_US), Choice.of(SendForm.OTHER, "Someone else"));
        return Stream.concat(persons().stream(), others).toList();
    }

    public boolean isMine(ReachCheckRow check) {
        return check.askedBy().equals(me);
    }

    @Override
    public String toString() {
        return "ReachPage[" + contact.id() + "]";
    }
}
