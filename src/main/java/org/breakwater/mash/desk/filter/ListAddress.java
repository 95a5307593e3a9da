package org.breakwater.mash.desk.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The query string of a list's address: ids and fixed words, never personal data. */
final class ListAddress {

    private final List<String> parts = new ArrayList<>();

    <E extends Enum<E>> void add(String name, Set<E> chosen, E[] inOrder) {
        Arrays.stream(inOrder).filter(chosen::contains).forEach(one -> add(name, one.name()));
    }

    /** Nothing if there is no value. */
    void add(String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + encoded(value));
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    String query() {
        return String.join("&", parts);
    }
}
