package org.breakwater.mash.desk.family;

import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.people.Family;
import org.breakwater.people.HomeRow;

/** One address of one person, to end. */
public record OneHomePage(ContactRow contact, Family family, HomeRow row, EndForm ending, Snag snag)
        implements ContactScreen {

    public String path() {
        return "/desk/family/%s/home/%s".formatted(contact.id(), row.id());
    }

    @Override
    public String toString() {
        return "OneHomePage[" + row.id() + "]";
    }
}
