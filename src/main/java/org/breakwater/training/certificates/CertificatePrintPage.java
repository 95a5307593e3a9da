package org.breakwater.training.certificates;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.QrCode;

/** A certificate as a PDF. @param house the public address of this installation */
public record CertificatePrintPage(CertificateRow row, List<String> outcomes, String house, String stylesheet)
        implements Page {

    public String code() {
        return new CertificateCode(row.code()).inGroups();
    }

    public String address() {
        return house + "/training/certificates/" + row.code();
    }

    public QrCode picture() {
        return QrCode.of(address());
    }

    @Override
    public String toString() {
        return "CertificatePrintPage[" + row.id() + "]";
    }
}
