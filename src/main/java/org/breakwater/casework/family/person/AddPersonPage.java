package org.breakwater.casework.family.person;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.ReportedPerson;
import org.breakwater.web.govuk.Choice;

/** The form for one more person. */
public record AddPersonPage(Case theCase, PersonForm form, Rejection snag) implements CaseScreen {

    public List<Choice> parts() {
        return List.of(
                Choice.of(ReportedPerson.Part.CHILD, "A child"), Choice.of(ReportedPerson.Part.ADULT, "An adult"));
    }
}
