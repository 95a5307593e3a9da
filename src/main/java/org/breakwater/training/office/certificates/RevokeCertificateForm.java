package org.breakwater.training.office.certificates;

import org.breakwater.training.certificates.CertificateRow.Revoked;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Why a certificate is revoked.
 *
 * @param how the public reason
 * @param name the right one, if the name was wrong
 * @param why for the office alone
 */
public record RevokeCertificateForm(String how, String name, String why) implements Form {

    static final RevokeCertificateForm EMPTY = new RevokeCertificateForm("", "", "");

    /** A valid reason, and the office's note. */
    record Answers(Revoked how, String name, String why) {

        @Override
        public String toString() {
            return "Answers[" + how + "]";
        }
    }

    Checked<Answers> check() {
        var ask = new Questions();
        var chosen = ask.one("how", how, Revoked.class, "Select why you are withdrawing it");
        var words = ask.text("why", why, "Enter what happened", 1000);
        var right = ask.maybe("name", name, 200);
        ask.must(
                chosen.filter(Revoked.WRONG_NAME::equals).isEmpty() || !right.isEmpty(),
                "name",
                "Enter the correct name for the new certificate");
        return ask.then(() -> new Answers(chosen.orElseThrow(), right, words));
    }

    @Override
    public String toString() {
        return "RevokeCertificateForm[…]";
    }
}
