package org.breakwater.training.certificates;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.QrCode;

/** A certificate as a PDF. @param house the public address of this installation */
public record CertificatePrintPage(CertificateRow row, List<String> outcomes, String house, String stylesheet)
        implements Page {

    /** One framed sheet. Beside each other without floating: what floats comes last for a screen reader. */
    static final String LOOK = """
            @page { margin: 10mm 12mm 15mm; @bottom-right { content: ""; } }
            .demo { margin: 0 0 3mm; padding: 1mm 3mm; font-size: 9pt; }
            .sheet { min-height: 222mm; padding: 13mm 14mm 6mm; border: 3pt double #1d4f5c; text-align: center; }
            .mark-of { margin: 0 0 2mm; }
            .mark-of svg { display: inline-block; }
            .house { margin: 0 0 11mm; font-size: 13pt; color: #123d49; }
            h1 { margin: 0 0 11mm; font-size: 30pt; }
            .small { margin: 0 0 3mm; font-size: 12pt; }
            .name { margin: 0 0 5mm; padding: 0 0 2mm; border-bottom: 0.75pt solid #1d4f5c; font-size: 25pt;
              font-weight: 700; }
            h2 { margin: 2mm 0 5mm; font-size: 19pt; }
            .when-held { margin: 0 0 2mm; font-size: 14pt; font-weight: 700; }
            .by { margin: 9mm 0 11mm; font-size: 12pt; }
            .outcomes, .how { text-align: left; }
            .outcomes { font-size: 9.5pt; }
            .outcomes ul { margin-bottom: 4mm; }
            h3 { margin: 3mm 0 1.5mm; }
            .verify { padding: 3mm 0 0; border-top: 0.75pt solid #b9c3c7; text-align: left; white-space: nowrap; }
            .verify > * { display: inline-block; vertical-align: top; white-space: normal; }
            .qr-of { width: 34mm; margin: 1mm 0 0; }
            .how { width: 112mm; font-size: 9.5pt; }
            .code-of { font-size: 13pt; }
            """;

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
