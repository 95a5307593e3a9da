package org.breakwater.pathways.missingeducation.cases.enquiries;

import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.pathways.missingeducation.lifecycle.JointEnquiries.Check;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** An enquiry of either half, or a tracing request, as it is typed. */
public record EducationCheckForm(
        String version, String half, String method, String doneBy, String madeOn, String result) implements Form {

    public static final EducationCheckForm EMPTY = new EducationCheckForm("", "", "", "", "", "");

    /** @param ofSchool the half of the attendance lead; empty for the CME team, which says which half */
    public Checked<Check> check(Optional<Half> ofSchool, LocalDate today) {
        var ask = new Questions();
        var which = ofSchool.isPresent()
                ? ofSchool
                : ask.one("half", half, Half.class, "Select whether the school or the council made the enquiry");
        var how = ask.one("method", method, Method.class, "Select how the enquiry was made");
        var who = ask.text("doneBy", doneBy, "Enter who made the enquiry", 200);
        var on = day(ask, "madeOn", madeOn, today);
        var said = which.filter(one -> one == Half.SCHOOL).isPresent()
                ? ask.text("result", result, "Enter the result of the enquiry", 5000)
                : ask.maybe("result", result, 5000);
        return ask.then(() -> new Check(
                which.orElseThrow(),
                how.orElseThrow(),
                who,
                on.orElseThrow(),
                said,
                said.isEmpty() ? null : on.orElseThrow()));
    }

    static Optional<LocalDate> day(Questions ask, String field, String typed, LocalDate today) {
        var on = ask.pastDay(
                field, typed, today, "Enter the date, like 27/3/2026", "The date must not be in the future");
        return on;
    }

    @Override
    public String toString() {
        return "EducationCheckForm[…]";
    }
}
