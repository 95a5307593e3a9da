package org.breakwater.casework.meetings.differingviews;

import org.breakwater.access.accounts.Agencies;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** An agency that disagrees with the outcome, who says so for it, and its words, as they are typed. */
public record DifferingViewForm(String version, String agency, String person, String words) implements Form {

    static final DifferingViewForm EMPTY = new DifferingViewForm("", "", "", "");

    /** @param who the agency with the person who speaks for it */
    record View(String who, String words) {
        @Override
        public String toString() {
            return "View[…]";
        }
    }

    Checked<View> check(Agencies agencies) {
        var ask = new Questions();
        ask.must(agencies.find(agency).isPresent(), "agency", "Select the agency that disagrees");
        var name = ask.text("person", person, "Enter the name and job title of the person who disagrees", 300);
        var said = ask.text("words", words, "Enter what they disagree with, in their words", 5000);
        return ask.then(() -> new View("%s (%s)".formatted(agencies.nameOf(agency), name), said));
    }

    @Override
    public String toString() {
        return "DifferingViewForm[…]";
    }
}
