package org.breakwater.web.govuk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.web.Unsaved;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a person typed and has not saved back into the boxes of its form. The form says it, and every box that is
 * drawn within asks for its own: so no page and no controller has to know of it, and a new one cannot forget it.
 */
public final class TypedBefore {

    private static final ScopedValue<Map<String, List<String>>> FIELDS = ScopedValue.newInstance();

    private TypedBefore() {}

    /** The content of a form, with what was typed in it. */
    public static Content in(@Nullable Unsaved unsaved, Content content) {
        return unsaved == null
                ? content
                : output -> ScopedValue.where(FIELDS, unsaved.fields()).run(() -> content.writeTo(output));
    }

    /** What stands in a box of text, or is chosen of several: what was typed, or else what the page says. */
    public static String value(String name, String page) {
        var typed = fields().get(name);
        return typed == null || typed.isEmpty() ? page : typed.getFirst();
    }

    /** What is chosen of several, where a browser sends nothing for none. */
    public static String chosen(String name, String page) {
        return FIELDS.isBound() ? value(name, "") : page;
    }

    /** What is ticked. */
    public static List<String> ticked(String name, List<String> page) {
        return FIELDS.isBound() ? fields().getOrDefault(name, List.of()) : page;
    }

    /** Names a page, so that a word which comes from it after it was saved is known. */
    public static String newPage() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, List<String>> fields() {
        return FIELDS.isBound() ? FIELDS.get() : Map.of();
    }
}
