package org.breakwater.mash.desk.family;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.people.Family;
import org.breakwater.people.HomeRow;
import org.breakwater.people.HomeUse;
import org.breakwater.web.govuk.Choice;

/** The form for one more address. */
public record HomePage(ContactRow contact, Family family, HomeForm form, Snag snag) implements ContactScreen {

    public List<Choice> uses() {
        return Stream.of(HomeUse.values())
                .map(use -> Choice.of(use, use.inWords()))
                .toList();
    }

    /** Addresses that are known already, to be copied letter by letter. */
    public List<String> known() {
        return family.homes().stream().map(HomeRow::address).distinct().toList();
    }

    @Override
    public String toString() {
        return "HomePage[" + contact.id() + "]";
    }
}
