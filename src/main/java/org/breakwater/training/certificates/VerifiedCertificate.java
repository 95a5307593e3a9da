package org.breakwater.training.certificates;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger with the whole code may read of a certificate.
 *
 * @param holdsUntil the last day on which it is valid; null if it does not expire
 */
public record VerifiedCertificate(
        String name,
        String title,
        int level,
        int hours,
        LocalDate heldOn,
        @Nullable LocalDate holdsUntil,
        @Nullable Instant revokedAt,
        CertificateRow.@Nullable Revoked revokedHow) {

    static final String BY_CODE = """
            select name, title, level, hours, held_on, holds_until, revoked_at, revoked_how
            from training.certificate_by(:code)""";

    public boolean isOver(LocalDate today) {
        return holdsUntil != null && today.isAfter(holdsUntil);
    }

    /** Whether it has this name, ignoring case, accents and spaces. */
    public boolean isOf(String read) {
        return areAlike(read, name);
    }

    public static boolean areAlike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "VerifiedCertificate[…]";
    }
}
