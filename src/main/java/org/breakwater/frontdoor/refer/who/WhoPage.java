package org.breakwater.frontdoor.refer.who;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * Asks the user of a shared mailbox who they are.
 *
 * @param email the mailbox
 * @param first whether they begin a referral
 */
public record WhoPage(WhoForm form, List<Problem> problems, List<Colleague> known, String email, boolean first)
        implements Page {

    /** @param others the questions for a new person */
    public List<Choice> choices(Content others) {
        var choices = new ArrayList<>(known.stream()
                .map(one -> Choice.of(one.id().toString(), one.inWords()))
                .toList());
        choices.add(Choice.of(WhoForm.NEW, "Someone else").reveals(others));
        return choices;
    }

    @Override
    public String toString() {
        return "WhoPage[…]";
    }
}
