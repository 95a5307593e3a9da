package org.breakwater.pathways.missing.deaths;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** When the child death notification was sent, as it is typed. */
public record DeathNotificationForm(String version, String notifiedOn) implements Form {

    static final DeathNotificationForm EMPTY = new DeathNotificationForm("", "");

    Checked<LocalDate> check(Instant now) {
        var ask = new Questions();
        var on = DeathForm.sent(ask, notifiedOn, now);
        return ask.then(on::orElseThrow);
    }
}
