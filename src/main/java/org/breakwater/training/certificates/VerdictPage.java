package org.breakwater.training.certificates;

import java.util.Objects;
import java.util.Optional;
import org.breakwater.time.SaidTime;
import org.breakwater.training.model.HeldCertificate;
import org.breakwater.web.Page;

/**
 * What becomes of a certificate that a stranger holds against the record.
 *
 * @param found what stands under the code; empty when nothing does
 */
public record VerdictPage(Verdict verdict, Optional<HeldCertificate> found, CheckForm form) implements Page {

    /** What is told of a certificate; of another person's nothing. */
    public Optional<HeldCertificate> shown() {
        return verdict == Verdict.OF_ANOTHER ? Optional.empty() : found;
    }

    public String why() {
        return switch (verdict) {
            case HOLDS -> "It was made out to the person below. If the paper says another name, it is not theirs.";
            case OVER -> "What it taught has to be done again by now. Ask for a newer one.";
            case MISTYPED ->
                "One letter or digit is wrong, or two have changed places. Compare it with the paper, sign by sign."
                        + " If it is the same there, the paper was changed.";
            case UNKNOWN -> "The code is well made, but we never gave it out. The paper does not come from us.";
            case REVOKED ->
                "We took it back " + SaidTime.inWords(Objects.requireNonNull(row().revokedAt())) + ": "
                        + Objects.requireNonNull(row().revokedHow()).inWords() + ".";
            case OF_ANOTHER ->
                "The code is real, but the name on it is not the one that you typed. Compare the name sign by sign."
                        + " If it is the same on the paper, the certificate is somebody else’s.";
        };
    }

    @Override
    public int status() {
        return switch (verdict) {
            case MISTYPED, UNKNOWN -> 404;
            default -> Page.super.status();
        };
    }

    private HeldCertificate row() {
        return found.orElseThrow();
    }

    @Override
    public String toString() {
        return "VerdictPage[" + verdict + "]";
    }
}
