package org.breakwater.training.certificates;

import java.util.Objects;
import java.util.Optional;
import org.breakwater.time.PublicTimes;
import org.breakwater.web.Page;

/**
 * The result of a stranger's verification of a certificate.
 *
 * @param found the certificate with this code; empty if there is none
 */
public record CertificatePage(
        CertificateVerification verdict, Optional<VerifiedCertificate> found, CertificateForm form) implements Page {

    /** What is shown of a certificate; nothing about another person. */
    public Optional<VerifiedCertificate> shown() {
        return verdict == CertificateVerification.OF_ANOTHER ? Optional.empty() : found;
    }

    public String why() {
        return switch (verdict) {
            case HOLDS ->
                "Issued to the person named below. If the certificate you have been shown has a different name,"
                        + " do not accept it.";
            case OVER -> "This training is due for a refresher. Ask for a more recent certificate.";
            case MISTYPED ->
                "A letter or number is wrong, or two are the wrong way round. Check the code, one character at a time."
                        + " If it matches the certificate, contact the training office.";
            case UNKNOWN ->
                "We have no certificate with this code. Check it and try again, or contact the training office.";
            case REVOKED ->
                "We withdrew it on " + PublicTimes.inWords(Objects.requireNonNull(row().revokedAt())) + ": "
                        + Objects.requireNonNull(row().revokedHow()).inWords() + ".";
            case OF_ANOTHER ->
                "The code is valid, but the name on the certificate is not the one you entered. Check the spelling."
                        + " If it is right, this code belongs to another person’s certificate. Do not accept it.";
        };
    }

    @Override
    public int status() {
        return switch (verdict) {
            case MISTYPED, UNKNOWN -> 404;
            default -> Page.super.status();
        };
    }

    private VerifiedCertificate row() {
        return found.orElseThrow();
    }
}
