package org.breakwater.training.office.venues;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * The office's data about a venue.
 *
 * @param pageId identifies the page, so that pressing twice adds one
 */
public record VenueForm(String pageId, String name, String address, String access, String holds, String notes)
        implements Form {

    private static final int MOST = 500;

    static VenueForm empty() {
        return new VenueForm(UUID.randomUUID().toString(), "", "", "", "", "");
    }

    static VenueForm of(VenueRow row) {
        return new VenueForm("", row.name(), row.address(), row.access(), String.valueOf(row.holds()), row.notes());
    }

    UUID page() {
        return InputParser.id(pageId).orElseGet(UUID::randomUUID);
    }

    Checked<Venues.Known> check() {
        var ask = new Questions();
        var called = ask.text("name", name, "Enter the venue name", 100);
        var lies = ask.text("address", address, "Enter an address", 190);
        var gettingIn = ask.maybe("access", access, 1000);
        var room = InputParser.count(holds.strip()).filter(count -> count <= MOST);
        ask.must(!holds.isBlank(), "holds", "Enter the capacity");
        ask.must(holds.isBlank() || room.isPresent(), "holds", "Capacity must be a number from 1 to 500");
        var words = ask.maybe("notes", notes, 2000);
        return ask.then(() -> new Venues.Known(called, lies, gettingIn, room.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "VenueForm[…]";
    }
}
