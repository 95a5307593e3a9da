package org.breakwater.mash.desk.person;

import java.util.List;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.people.PersonTold;
import org.breakwater.web.govuk.Choice;

/** The form for one more person. */
public record PersonPage(ContactRow contact, PersonForm form, Snag snag) implements ContactScreen {

    public List<Choice> parts() {
        return List.of(Choice.of(PersonTold.Part.CHILD, "A child"), Choice.of(PersonTold.Part.ADULT, "An adult"));
    }
}
