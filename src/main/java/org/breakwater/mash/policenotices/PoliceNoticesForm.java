package org.breakwater.mash.policenotices;

import java.time.Instant;
import org.breakwater.casework.screens.ReceivedAtInput;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** When the file reached the council; the file itself comes beside it. */
public record PoliceNoticesForm(String reachedDay, String reachedMonth, String reachedYear, String reachedTime)
        implements Form {

    static PoliceNoticesForm empty() {
        return new PoliceNoticesForm("", "", "", "");
    }

    Instant check(Questions ask, Instant now) {
        return new ReceivedAtInput("reached", reachedDay, reachedMonth, reachedYear, reachedTime)
                .check(ask, "Date and time", now);
    }
}
