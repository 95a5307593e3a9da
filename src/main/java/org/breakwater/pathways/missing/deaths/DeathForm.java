package org.breakwater.pathways.missing.deaths;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.developments.Death;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** That a child was found dead, as it is typed. @param notifiedOn blank if the notification was not sent yet */
public record DeathForm(
        String version, String foundOn, String foundAt, String confirmedBy, String words, String notifiedOn)
        implements Form {

    static final DeathForm EMPTY = new DeathForm("", "", "", "", "", "");

    /** @param missingSince when the child was last seen, or reported */
    Checked<Death> check(Instant missingSince, Instant now) {
        var ask = new Questions();
        var at = new TypedMoment("found", foundOn, foundAt).past(ask, "when the child was found", now);
        ask.must(
                at.filter(one -> one.isBefore(missingSince)).isEmpty(),
                "foundOn",
                "The date and time must be after the child was last seen or reported missing");
        var who = ask.text("confirmedBy", confirmedBy, "Enter who confirmed it, and their role", 200);
        var said = ask.text("words", words, "Enter who was told, and who supports the family", 5000);
        var sent = notifiedOn.isBlank() ? Optional.<LocalDate>empty() : sent(ask, notifiedOn, now);
        return ask.then(() -> new Death(at.orElseThrow(), who, said, sent.orElse(null)));
    }

    static Optional<LocalDate> sent(Questions ask, String typed, Instant now) {
        return ask.pastDay(
                "notifiedOn",
                typed,
                LocalDate.ofInstant(now, Calendars.LONDON),
                "Enter the date on which the notification was sent, like 27/3/2026",
                "The date of the notification must not be in the future");
    }

    @Override
    public String toString() {
        return "DeathForm[…]";
    }
}
