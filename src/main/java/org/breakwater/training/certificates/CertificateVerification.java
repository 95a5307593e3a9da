package org.breakwater.training.certificates;

import java.time.LocalDate;
import java.util.Optional;

/** The result of a stranger's verification of a certificate. */
public enum CertificateVerification {
    HOLDS("This certificate is valid"),
    OVER("This certificate has expired"),
    MISTYPED("This code is not correct"),
    UNKNOWN("We have no certificate with this code"),
    REVOKED("This certificate has been withdrawn"),
    OF_ANOTHER("This certificate is in a different name");

    private final String heading;

    CertificateVerification(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    public boolean isGood() {
        return this == HOLDS;
    }

    /**
     * @param code empty if it was mistyped
     * @param found the certificate with this code; empty if there is none
     * @param name printed on the certificate; empty if not given
     */
    static CertificateVerification of(
            Optional<CertificateCode> code, Optional<VerifiedCertificate> found, String name, LocalDate today) {
        if (code.isEmpty()) {
            return MISTYPED;
        }
        if (found.isEmpty()) {
            return UNKNOWN;
        }
        var row = found.get();
        if (!name.isBlank() && !row.isOf(name)) {
            return OF_ANOTHER;
        }
        if (row.revokedAt() != null) {
            return REVOKED;
        }
        return row.isOver(today) ? OVER : HOLDS;
    }
}
