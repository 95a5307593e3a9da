package org.breakwater.training.certificates;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of a certificate: sixteen symbols of an alphabet of 31 without look-alikes. Fifteen are random (74 bits);
 * the last makes the weighted sum divisible by 31. Because 31 is prime, one wrong symbol, or two that are swapped,
 * always break the sum.
 */
public record CertificateCode(String symbols) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    public static CertificateCode byChance() {
        var symbols = new StringBuilder();
        for (int at = 1; at < LENGTH; at++) {
            symbols.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        for (char last : ALPHABET.toCharArray()) {
            if (isRight(symbols.toString() + last)) {
                return new CertificateCode(symbols.toString() + last);
            }
        }
        throw new IllegalStateException("A prime has an inverse for each weight");
    }

    /** As someone typed it: spaces, hyphens and lower case are accepted. Empty if it was mistyped. */
    public static Optional<CertificateCode> read(String typed) {
        return Optional.of(plain(typed)).filter(CertificateCode::isRight).map(CertificateCode::new);
    }

    /** Whether it has as many letters and numbers as a code, be they right or not. */
    static boolean isWhole(String typed) {
        return plain(typed).matches("[A-Z0-9]{" + LENGTH + "}");
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    /** In groups of four, for reading. */
    public String inGroups() {
        return symbols.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static boolean isRight(String symbols) {
        if (symbols.length() != LENGTH || symbols.chars().anyMatch(symbol -> ALPHABET.indexOf(symbol) < 0)) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < LENGTH; at++) {
            sum += (at + 1) * ALPHABET.indexOf(symbols.charAt(at));
        }
        return sum % ALPHABET.length() == 0;
    }

    @Override
    public String toString() {
        return "CertificateCode[…]";
    }
}
