package org.breakwater.web;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/** How Breakwater lists several things in a sentence, everywhere the same. */
public final class EnglishList {

    private static final ListFormat AND =
            ListFormat.getInstance(Locale.UK, ListFormat.Type.STANDARD, ListFormat.Style.FULL);

    private EnglishList() {}

    /** Such as "police, health and probation"; the empty string for none. */
    public static String and(List<String> all) {
        return all.isEmpty() ? "" : AND.format(all);
    }
}
