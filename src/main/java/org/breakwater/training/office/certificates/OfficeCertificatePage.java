package org.breakwater.training.office.certificates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.breakwater.training.certificates.CertificateCode;
import org.breakwater.training.certificates.CertificateRow;
import org.breakwater.training.certificates.CertificateRow.Revoked;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** One certificate, and the form to revoke it. */
public record OfficeCertificatePage(CertificateRow row, RevokeCertificateForm form, List<Problem> problems)
        implements Page {

    public String code() {
        return new CertificateCode(row.code()).inGroups();
    }

    public List<Choice> reasons() {
        return Arrays.stream(Revoked.values())
                .filter(how -> how != Revoked.NOT_THERE || !row.isOnline())
                .map(how -> Choice.of(
                        how,
                        how.inWords().substring(0, 1).toUpperCase(Locale.UK)
                                + how.inWords().substring(1)))
                .toList();
    }
}
