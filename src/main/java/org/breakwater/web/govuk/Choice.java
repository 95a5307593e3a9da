package org.breakwater.web.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One radio button, tick box or option of a list.
 *
 * @param value the submitted value
 * @param text the label
 * @param hint a second, quieter line, or null
 * @param reveals conditional questions of this answer, or null; always visible without JavaScript
 * @param group a heading above the tick boxes from this one on, or null if it continues the group
 */
public record Choice(
        String value,
        String text,
        @Nullable String hint,
        @Nullable Content reveals,
        @Nullable String group) {

    public static Choice of(String value, String text) {
        return new Choice(value, text, null, null, null);
    }

    public static Choice of(Enum<?> value, String text) {
        return of(value.name(), text);
    }

    public Choice hint(String words) {
        return new Choice(value, text, words, reveals, group);
    }

    public Choice reveals(Content questions) {
        return new Choice(value, text, hint, questions, group);
    }

    /** The first of a group of tick boxes, with its heading. */
    public Choice under(String heading) {
        return new Choice(value, text, hint, reveals, heading);
    }
}
