package org.breakwater.mash.family.person;

import java.util.List;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.people.PersonTold;
import org.breakwater.web.govuk.Choice;

/** The form for one more person. */
public record AddPersonPage(ContactRow contact, AddPersonForm form, Rejection snag) implements ContactScreen {

    public List<Choice> parts() {
        return List.of(Choice.of(PersonTold.Part.CHILD, "A child"), Choice.of(PersonTold.Part.ADULT, "An adult"));
    }
}
