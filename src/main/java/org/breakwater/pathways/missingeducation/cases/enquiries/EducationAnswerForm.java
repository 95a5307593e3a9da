package org.breakwater.pathways.missingeducation.cases.enquiries;

import java.time.LocalDate;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The answer to a tracing request, as it is typed. */
public record EducationAnswerForm(String version, String answeredOn, String result) implements Form {

    static final EducationAnswerForm EMPTY = new EducationAnswerForm("", "", "");

    /** What was answered. */
    record Answered(LocalDate on, String result) {

        @Override
        public String toString() {
            return "Answered[" + on + "]";
        }
    }

    /** @param madeOn the day of the request */
    Checked<Answered> check(LocalDate madeOn, LocalDate today) {
        var ask = new Questions();
        var on = EducationCheckForm.day(ask, "answeredOn", answeredOn, today);
        ask.must(
                on.filter(one -> one.isBefore(madeOn)).isEmpty(),
                "answeredOn",
                "The answer must not be before the request");
        var said = ask.text("result", result, "Enter the answer, or that there was none", 5000);
        return ask.then(() -> new Answered(on.orElseThrow(), said));
    }

    @Override
    public String toString() {
        return "EducationAnswerForm[…]";
    }
}
