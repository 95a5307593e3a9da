package org.breakwater.casework.informationrequests.external;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.breakwater.casework.informationrequests.agencyinformation.ExternalRequest;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.screens.ReceivedAtInput;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Who at an external agency was asked, by which means and when, as it is typed. */
public record ExternalRequestForm(
        String version,
        String askedWhom,
        String askedWay,
        String askedDay,
        String askedMonth,
        String askedYear,
        String askedTime)
        implements Form {

    static ExternalRequestForm about(int version) {
        return new ExternalRequestForm(String.valueOf(version), "", "", "", "", "", "");
    }

    ExternalRequestForm at(int newVersion) {
        return new ExternalRequestForm(
                String.valueOf(newVersion), askedWhom, askedWay, askedDay, askedMonth, askedYear, askedTime);
    }

    Checked<ExternalRequest> check(InformationRequestRow row, Instant now) {
        var ask = new Questions();
        var whom = ask.text("askedWhom", askedWhom, "Enter who you asked", 120);
        var way = ask.one("askedWay", askedWay, ExternalRequest.Way.class, "Select how you asked them");
        var at = new ReceivedAtInput("asked", askedDay, askedMonth, askedYear, askedTime)
                .check(ask, "Date and time", now);
        ask.must(
                !at.isBefore(row.askedAt().truncatedTo(ChronoUnit.MINUTES)),
                "asked",
                "The date must be after the request was written");
        return ask.then(() -> new ExternalRequest(whom, way.orElseThrow(), at));
    }

    @Override
    public String toString() {
        return "ExternalRequestForm[…]";
    }
}
