package org.breakwater.casework.safecontact.checks;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.safecontact.rules.ContactMethod;
import org.breakwater.people.PersonRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * A contact that someone plans to make.
 *
 * @param pageId identifies the page, so that pressing twice asks once
 * @param whom the id of a person of the case, {@link #TELLER} or {@link #OTHER}
 */
public record PlannedContactForm(String pageId, String whom, String other, String by, String to, String about)
        implements Form {

    public static final String OTHER = "OTHER";

    public static final String TELLER = "TELLER";

    public static PlannedContactForm empty() {
        return new PlannedContactForm(UUID.randomUUID().toString(), "", "", "", "", "");
    }

    /** @param person the chosen one, if it is a person of this case */
    public Checked<PlannedContact> check(Optional<PersonRow> person) {
        var ask = new Questions();
        var somebodyElse = whom.equals(OTHER);
        var reporter = whom.equals(TELLER);
        ask.must(person.isPresent() || reporter || somebodyElse, "whom", "Select who you want to contact");
        ask.must(!somebodyElse || !other.isBlank(), "other", "Enter who that is");
        var called = ask.maybe("other", other, 200);
        var means = ask.one("by", by, ContactMethod.class, "Select how you will contact them");
        var where = ask.text("to", to, "Enter the number or the address", 200);
        ask.must(
                where.isEmpty() || means.map(one -> one.fits(where)).orElse(true),
                "to",
                "Enter one full number with its area code, one email address or one postal address");
        var what = ask.text("about", about, "Enter what you will say or send", 1000);
        return ask.then(() -> new PlannedContact(
                InputParser.id(pageId).orElseGet(UUID::randomUUID),
                person.map(PersonRow::id).orElse(null),
                person.map(PersonRow::called).orElse(reporter ? SafeContactCheckRow.WHO_TOLD_US : called),
                means.orElseThrow(),
                where,
                what));
    }

    @Override
    public String toString() {
        return "PlannedContactForm[…]";
    }
}
