package org.breakwater.frontdoor.addresses;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A full postcode of the United Kingdom, the key for finding addresses. */
public final class Postcode {

    private static final String FULL = "[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}";

    private static final Pattern WITHIN = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");

    private Postcode() {}

    /** The last one in an address; empty when it has none. */
    public static Optional<String> in(String address) {
        return WITHIN.matcher(address.toUpperCase(Locale.ROOT))
                .results()
                .reduce((first, last) -> last)
                .flatMap(found -> read(found.group()));
    }

    /** In capitals, without a blank; empty when this is none. */
    public static Optional<String> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.matches(FULL) ? Optional.of(plain) : Optional.empty();
    }
}
