package org.breakwater.mash.referralsource;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Another source, and why it is the right one. */
public record ReferralSourceForm(String version, String source, String why) implements Form {

    record Change(ReferralSource to, String why) {}

    Checked<Change> check() {
        var ask = new Questions();
        var to = ask.one("source", source, ReferralSource.class, "Select a source");
        var words = ask.text("why", why, "Enter the reason for the change", 500);
        return ask.then(() -> new Change(to.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "ReferralSourceForm[…]";
    }
}
