package org.breakwater.training.office.certificates;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The code of a certificate, or the beginning of the name on it. */
public record FindCertificateForm(String like) implements Form {

    static final FindCertificateForm EMPTY = new FindCertificateForm("");

    Checked<String> check() {
        var ask = new Questions();
        var words = ask.text("like", like, "Enter a code or the start of a name", 200);
        return ask.then(() -> words);
    }

    @Override
    public String toString() {
        return "FindCertificateForm[…]";
    }
}
