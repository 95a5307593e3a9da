package org.breakwater.casework.family.person;

import org.breakwater.people.EndedFact;
import org.breakwater.people.profile.PersonNameRow;
import org.breakwater.people.profile.PersonProfile;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A name that has ended, or was recorded in error. */
public record EndNameForm(String version, String which, String how, String because) implements Form {

    static final EndNameForm EMPTY = new EndNameForm("", "", "", "");

    record Ended(PersonNameRow name, EndedFact ending) {}

    Checked<Ended> check(PersonProfile personProfile) {
        var ask = new Questions();
        var name = personProfile.names().stream()
                .filter(row -> row.id().toString().equals(which))
                .findFirst();
        ask.must(name.isPresent(), "which", "Select the name");
        var said = ask.maybeOne(how, EndedFact.How.class).filter(one -> one != EndedFact.How.CORRECTED);
        ask.must(said.isPresent(), "how", "Select why you are ending it");
        var why = ask.text("because", because, "Enter how you know", 1000);
        return ask.then(() -> new Ended(name.orElseThrow(), new EndedFact(said.orElseThrow(), "", why)));
    }

    @Override
    public String toString() {
        return "EndNameForm[…]";
    }
}
