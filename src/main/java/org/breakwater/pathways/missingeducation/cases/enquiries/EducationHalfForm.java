package org.breakwater.pathways.missingeducation.cases.enquiries;

import java.util.Optional;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A half of the joint enquiries is complete, as it is typed. */
public record EducationHalfForm(String version, String half, String words) implements Form {

    public static final EducationHalfForm EMPTY = new EducationHalfForm("", "", "");

    /** What is recorded. */
    public record Completed(Half half, String words) {

        @Override
        public String toString() {
            return "Completed[" + half + "]";
        }
    }

    /** @param ofSchool the half of the attendance lead; empty for the CME team, which says which half */
    public Checked<Completed> check(Optional<Half> ofSchool) {
        var ask = new Questions();
        var which = ofSchool.isPresent()
                ? ofSchool
                : ask.one("half", half, Half.class, "Select whose enquiries are complete");
        var said = ask.text("words", words, "Enter what the enquiries showed, and who confirmed it", 5000);
        return ask.then(() -> new Completed(which.orElseThrow(), said));
    }

    @Override
    public String toString() {
        return "EducationHalfForm[…]";
    }
}
