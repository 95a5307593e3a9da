package org.breakwater.mash.desk.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the address of a list carries: ids and fixed words, never a person's. */
final class ListAddress {

    private final List<String> parts = new ArrayList<>();

    <E extends Enum<E>> void add(String name, Set<E> chosen, E[] inOrder) {
        Arrays.stream(inOrder).filter(chosen::contains).forEach(one -> add(name, one.name()));
    }

    /** Nothing where there is no value. */
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
