package org.breakwater.mash.family;

import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HomeRow;

/** One address of one person, to end. */
public record HouseholdPage(ContactRow contact, Family family, HomeRow row, FamilyFactEndForm ending, Rejection snag)
        implements ContactScreen {

    public String path() {
        return "/desk/family/%s/home/%s".formatted(contact.id(), row.id());
    }

    @Override
    public String toString() {
        return "HouseholdPage[" + row.id() + "]";
    }
}
