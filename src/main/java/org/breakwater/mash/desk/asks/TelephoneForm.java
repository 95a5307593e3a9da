package org.breakwater.mash.desk.asks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.breakwater.mash.desk.ReachedAt;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.AskedHow;
import org.breakwater.mash.model.ByTelephone;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Who of the agency said it, how and when, as it is typed beside the answer. */
public record TelephoneForm(
        String version,
        String toldBy,
        String toldWay,
        String toldDay,
        String toldMonth,
        String toldYear,
        String toldTime)
        implements Form {

    static TelephoneForm about(int version) {
        return new TelephoneForm(String.valueOf(version), "", "", "", "", "", "");
    }

    TelephoneForm at(int newVersion) {
        return new TelephoneForm(String.valueOf(newVersion), toldBy, toldWay, toldDay, toldMonth, toldYear, toldTime);
    }

    /** Reads it beside the answer, on one page. */
    Supplier<ByTelephone> read(Questions ask, AskRow asked, Instant now) {
        var who = ask.text("toldBy", toldBy, "Enter who gave the information", 120);
        var way = asked.isOutside()
                ? ask.one("toldWay", toldWay, AskedHow.Way.class, "Select how they responded")
                : Optional.of(AskedHow.Way.TELEPHONE);
        var at = new ReachedAt("told", toldDay, toldMonth, toldYear, toldTime).check(ask, "Date and time", now);
        ask.must(
                !at.isBefore(asked.askedAt().truncatedTo(ChronoUnit.MINUTES)),
                "told",
                "The date must be after they were asked");
        return () -> new ByTelephone(who, way.orElseThrow(), at);
    }

    @Override
    public String toString() {
        return "TelephoneForm[…]";
    }
}
