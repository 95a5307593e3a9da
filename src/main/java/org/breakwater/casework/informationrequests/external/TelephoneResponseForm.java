package org.breakwater.casework.informationrequests.external;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.breakwater.casework.informationrequests.agencyinformation.ExternalRequest;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.TelephoneResponse;
import org.breakwater.casework.screens.ReceivedAtInput;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Who at the agency gave it, how and when, as it is typed beside the response. */
public record TelephoneResponseForm(
        String version,
        String toldBy,
        String toldWay,
        String toldDay,
        String toldMonth,
        String toldYear,
        String toldTime)
        implements Form {

    static TelephoneResponseForm about(int version) {
        return new TelephoneResponseForm(String.valueOf(version), "", "", "", "", "", "");
    }

    TelephoneResponseForm at(int newVersion) {
        return new TelephoneResponseForm(
                String.valueOf(newVersion), toldBy, toldWay, toldDay, toldMonth, toldYear, toldTime);
    }

    /** Validates it with the response, on one page. */
    Supplier<TelephoneResponse> read(Questions ask, InformationRequestRow asked, Instant now) {
        var who = ask.text("toldBy", toldBy, "Enter who gave the information", 120);
        var way = asked.isOutside()
                ? ask.one("toldWay", toldWay, ExternalRequest.Way.class, "Select how they responded")
                : Optional.of(ExternalRequest.Way.TELEPHONE);
        var at = new ReceivedAtInput("told", toldDay, toldMonth, toldYear, toldTime).check(ask, "Date and time", now);
        ask.must(
                !at.isBefore(asked.askedAt().truncatedTo(ChronoUnit.MINUTES)),
                "told",
                "The date must be after they were asked");
        return () -> new TelephoneResponse(who, way.orElseThrow(), at);
    }

    @Override
    public String toString() {
        return "TelephoneResponseForm[…]";
    }
}
