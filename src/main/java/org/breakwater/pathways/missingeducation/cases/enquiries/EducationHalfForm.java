package org.breakwater.pathways.missingeducation.cases.enquiries;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.breakwater.pathways.missingeducation.lifecycle.JointEnquiries.Told;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A half of the joint enquiries is complete, as it is typed. */
public record EducationHalfForm(String version, String half, String toldBy, String toldOn, String words)
        implements Form {

    public static final EducationHalfForm EMPTY = new EducationHalfForm("", "", "", "", "");

    /** What the council records. @param told who at the school said so, for its half; empty for the council’s own */
    public record Completed(Optional<Told> told, String words) {

        @Override
        public String toString() {
            return "Completed[" + told + "]";
        }
    }

    /** By the attendance lead, of their own school. */
    public Checked<String> ofSchool() {
        var ask = new Questions();
        var said = words(ask);
        return ask.then(() -> said);
    }

    /** By the CME team: its own half, or what someone at the school said. @param officer the name of who records it */
    public Checked<Completed> ofCouncil(String officer, LocalDate today) {
        var ask = new Questions();
        var which = ask.one("half", half, Half.class, "Select whose enquiries are complete");
        var isOfSchool = which.filter(one -> one == Half.SCHOOL).isPresent();
        var who = isOfSchool
                ? ask.text("toldBy", toldBy, "Enter who at the school told you, and their role", 200)
                : ask.maybe("toldBy", toldBy, 200);
        ask.must(
                !isOfSchool || !isNamed(who, officer),
                "toldBy",
                "Enter a person at the school, not yourself: the school completes its own half");
        var on = isOfSchool ? EducationCheckForm.day(ask, "toldOn", toldOn, today) : Optional.<LocalDate>empty();
        ask.must(
                isOfSchool || which.isEmpty() || toldBy.isBlank() && toldOn.isBlank(),
                "toldBy",
                "Leave blank for the council’s enquiries, or select School");
        var said = words(ask);
        return ask.then(() -> new Completed(on.map(day -> new Told(who, day)), said));
    }

    /** With or without a role after the name. */
    private static boolean isNamed(String typed, String officer) {
        var postBegins = officer.indexOf(" (");
        var name = (postBegins < 0 ? officer : officer.substring(0, postBegins)).toLowerCase(Locale.UK);
        return typed.toLowerCase(Locale.UK).startsWith(name);
    }

    private String words(Questions ask) {
        return ask.text("words", words, "Enter what the enquiries showed, and who confirmed it", 5000);
    }

    @Override
    public String toString() {
        return "EducationHalfForm[…]";
    }
}
