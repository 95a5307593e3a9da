package org.breakwater.mash.family.person;

import java.util.List;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.people.ReportedPerson;
import org.breakwater.web.govuk.Choice;

/** The form for one more person. */
public record AddPersonPage(ContactRow contact, AddPersonForm form, Rejection snag) implements ContactScreen {

    public List<Choice> parts() {
        return List.of(
                Choice.of(ReportedPerson.Part.CHILD, "A child"), Choice.of(ReportedPerson.Part.ADULT, "An adult"));
    }
}
