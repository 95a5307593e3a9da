package org.breakwater.pathways.allegations.cases.contacts;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.following.ContactRow;
import org.breakwater.pathways.allegations.following.ContactRow.Kind;
import org.breakwater.pathways.allegations.following.ContactRow.ToldPerson;
import org.breakwater.pathways.allegations.following.ContactRow.Way;
import org.breakwater.web.govuk.Choice;

/** The contacts of a case, and another to record. */
public record AllegationContactsPage(Case theCase, List<ContactRow> rows, AllegationContactForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> people() {
        return Arrays.stream(ToldPerson.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> ways() {
        return Arrays.stream(Way.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
