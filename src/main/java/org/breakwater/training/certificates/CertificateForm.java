package org.breakwater.training.certificates;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The data printed on a certificate. @param name optional */
public record CertificateForm(String code, String name) implements Form {

    static final CertificateForm EMPTY = new CertificateForm("", "");

    Checked<CertificateForm> check() {
        var ask = new Questions();
        var typed = ask.text("code", code, "Enter the code on the certificate", 60);
        ask.must(typed.isBlank() || CertificateCode.isWhole(typed), "code", "Code must be 16 letters and numbers");
        ask.maybe("name", name, 200);
        return ask.then(() -> this);
    }

    @Override
    public String toString() {
        return "CertificateForm[…]";
    }
}
