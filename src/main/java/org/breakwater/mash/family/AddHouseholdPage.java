package org.breakwater.mash.family;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HomeRow;
import org.breakwater.people.family.HomeUse;
import org.breakwater.web.govuk.Choice;

/** The form for one more address. */
public record AddHouseholdPage(ContactRow contact, Family family, HouseholdForm form, Rejection snag)
        implements ContactScreen {

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
        return "AddHouseholdPage[" + contact.id() + "]";
    }
}
