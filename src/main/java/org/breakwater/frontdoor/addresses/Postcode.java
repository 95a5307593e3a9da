package org.breakwater.frontdoor.addresses;

import java.util.Locale;
import java.util.Optional;

/** A full postcode of the United Kingdom, as addresses are found by it. */
public final class Postcode {

    private static final String FULL = "[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}";

    private Postcode() {}

    /** In capitals, without a blank; empty when this is none. */
    public static Optional<String> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.matches(FULL) ? Optional.of(plain) : Optional.empty();
    }
}
