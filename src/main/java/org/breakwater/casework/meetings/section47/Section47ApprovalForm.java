package org.breakwater.casework.meetings.section47;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A manager’s verdict on the outcome of an enquiry: approved, or returned with what has to change. */
public record Section47ApprovalForm(String version, String verdict, String words) implements Form {

    static final String RETURN = "RETURN";

    static Section47ApprovalForm empty() {
        return new Section47ApprovalForm("", "", "");
    }

    boolean approves() {
        return !verdict.equals(RETURN);
    }

    Checked<String> check() {
        var ask = new Questions();
        var said = approves()
                ? ask.maybe("words", words, 2000)
                : ask.text("words", words, "Enter what has to change", 2000);
        return ask.then(() -> said);
    }

    @Override
    public String toString() {
        return "Section47ApprovalForm[" + verdict + "]";
    }
}
