package org.breakwater.mash.desk.notices;

import java.time.Instant;
import org.breakwater.mash.desk.ReachedAt;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** When the file reached the council; the file itself comes beside it. */
public record UploadForm(String reachedDay, String reachedMonth, String reachedYear, String reachedTime)
        implements Form {

    static UploadForm empty() {
        return new UploadForm("", "", "", "");
    }

    Instant check(Questions ask, Instant now) {
        return new ReachedAt("reached", reachedDay, reachedMonth, reachedYear, reachedTime)
                .check(ask, "Date and time", now);
    }
}
