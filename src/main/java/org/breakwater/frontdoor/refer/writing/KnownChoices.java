package org.breakwater.frontdoor.refer.writing;

import java.util.List;

/**
 * A choice as it is stored: the name of its constant, or empty. A value that our page never offered counts as no
 * answer.
 */
public final class KnownChoices {

    public static final List<String> YES_NO_UNSURE = List.of("YES", "NO", "UNSURE");

    private KnownChoices() {}

    public static String yesNoUnsure(String given) {
        return known(given, YES_NO_UNSURE);
    }

    public static String known(String given, List<String> offered) {
        return offered.contains(given) ? given : "";
    }
}
