package org.breakwater.mash.desk.asks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.breakwater.mash.desk.ReachedAt;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.AskedHow;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Whom of an agency outside someone asked, by which way and when, as it is typed. */
public record AskedForm(
        String version,
        String askedWhom,
        String askedWay,
        String askedDay,
        String askedMonth,
        String askedYear,
        String askedTime)
        implements Form {

    static AskedForm about(int version) {
        return new AskedForm(String.valueOf(version), "", "", "", "", "", "");
    }

    AskedForm at(int newVersion) {
        return new AskedForm(
                String.valueOf(newVersion), askedWhom, askedWay, askedDay, askedMonth, askedYear, askedTime);
    }

    Checked<AskedHow> check(AskRow row, Instant now) {
        var ask = new Questions();
        var whom = ask.text("askedWhom", askedWhom, "Enter who you asked", 120);
        var way = ask.one("askedWay", askedWay, AskedHow.Way.class, "Select how you asked them");
        var at = new ReachedAt("asked", askedDay, askedMonth, askedYear, askedTime).check(ask, "Date and time", now);
        ask.must(
                !at.isBefore(row.askedAt().truncatedTo(ChronoUnit.MINUTES)),
                "asked",
                "The date must be after the request was written");
        return ask.then(() -> new AskedHow(whom, way.orElseThrow(), at));
    }

    @Override
    public String toString() {
        return "AskedForm[…]";
    }
}
