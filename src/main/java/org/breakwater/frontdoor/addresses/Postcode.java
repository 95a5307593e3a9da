package org.breakwater.frontdoor.addresses;

import java.util.Locale;
import java.util.Optional;

/** A full postcode of the United Kingdom, the key for finding addresses. */
public final class Postcode {

    private static final String FULL = "[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}";

    private Postcode() {}

    /** In capitals, without spaces; empty if it is invalid. */
    public static Optional<String> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.matches(FULL) ? Optional.of(plain) : Optional.empty();
    }
}
