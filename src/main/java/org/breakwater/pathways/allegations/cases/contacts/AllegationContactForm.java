package org.breakwater.pathways.allegations.cases.contacts;

import java.time.LocalDate;
import org.breakwater.pathways.allegations.following.ContactRow.Kind;
import org.breakwater.pathways.allegations.following.ContactRow.ToldPerson;
import org.breakwater.pathways.allegations.following.ContactRow.Way;
import org.breakwater.pathways.allegations.following.Following.Contact;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A contact, as it is typed. */
public record AllegationContactForm(
        String version, String kind, String person, String name, String way, String onDay, String byWhom, String words)
        implements Form {

    static final AllegationContactForm EMPTY = new AllegationContactForm("", "", "", "", "", "", "", "");

    Checked<Contact> check(LocalDate today) {
        var ask = new Questions();
        var what = ask.one("kind", kind, Kind.class, "Select whether they were told, or this is a note");
        var who = ask.one("person", person, ToldPerson.class, "Select who it was with");
        var called = ask.maybe("name", name, 300);
        var how = ask.one("way", way, Way.class, "Select how");
        var on = ask.pastDay(
                "onDay",
                onDay,
                today,
                "Enter the date of the contact, like 27/3/2026",
                "The date of the contact must be today or earlier");
        var by = ask.text("byWhom", byWhom, "Enter who told them, or had the contact", 300);
        var said = ask.text("words", words, "Enter what was said", 5000);
        return ask.then(() -> new Contact(
                what.orElseThrow(), who.orElseThrow(), called, how.orElseThrow(), on.orElseThrow(), by, said));
    }

    @Override
    public String toString() {
        return "AllegationContactForm[…]";
    }
}
