package org.breakwater.access.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form without the token of this browser. The input is kept, but never shown to another site. */
class StaleFormToken extends RuntimeException {

    private static final Set<String> NEVER_SHOWN_AGAIN = Set.of("_token", "password", "code");

    private final transient FormOrigin from;
    private final String path;
    private final transient Map<String, List<String>> fields = new LinkedHashMap<>();

    StaleFormToken(FormOrigin from, String path, Map<String, String[]> parameters) {
        super("A form without its token", null, false, false);
        this.from = from;
        this.path = path;
        parameters.forEach((name, values) -> {
            if (!NEVER_SHOWN_AGAIN.contains(name)) {
                fields.put(name, List.of(values));
            }
        });
    }

    /** Whether it is certainly from our own page, only an old one. */
    boolean isOurs() {
        return from == FormOrigin.OURS;
    }

    String path() {
        return path;
    }

    Map<String, List<String>> fields() {
        return fields;
    }
}
