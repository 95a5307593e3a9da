package org.breakwater.web.moved;

import java.util.Optional;

/** One line of the table: both have the same number of stars, in the same order. */
record MovedAddress(String from, String to) {

    private static final String STAR = "*";

    /** The current address, with the ids of this one and what follows them. */
    Optional<String> now(String path) {
        var parts = path.split("/", -1);
        var old = from.split("/", -1);
        if (parts.length < old.length) {
            return Optional.empty();
        }
        var address = new StringBuilder(to);
        for (int at = 0; at < old.length; at++) {
            if (old[at].equals(STAR) && !parts[at].isEmpty()) {
                var star = address.indexOf(STAR);
                address.replace(star, star + 1, parts[at]);
            } else if (!old[at].equals(parts[at])) {
                return Optional.empty();
            }
        }
        for (int at = old.length; at < parts.length; at++) {
            address.append('/').append(parts[at]);
        }
        return Optional.of(address.toString());
    }
}
