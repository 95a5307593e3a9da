package org.breakwater.web.govuk;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.breakwater.web.Unsaved;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a person typed and has not saved back into the boxes of its form. The form says it, and every box that is
 * drawn within asks for its own: so no page and no controller has to know of it, and a new one cannot forget it.
 */
public final class TypedBefore {

    private static final ScopedValue<Map<String, List<String>>> FIELDS = ScopedValue.newInstance();

    /** Set where the record has changed since: then nothing that stands there now is covered. */
    private static final ScopedValue<Boolean> CHANGED = ScopedValue.newInstance();

    /** What a form carries to say which state of the record its person saw. */
    private static final Pattern STATE = Pattern.compile("name=\"(version|seen)\" value=\"([^\"]{1,2000})\"");

    private TypedBefore() {}

    /** The content of a form, with what was typed in it. */
    public static Content in(@Nullable Unsaved unsaved, Content content) {
        return unsaved == null
                ? content
                : output -> ScopedValue.where(FIELDS, unsaved.fields())
                        .where(CHANGED, isChanged(unsaved, content))
                        .run(() -> content.writeTo(output));
    }

    /** Whether what the form is about has another version now than when the words were typed. */
    public static boolean isChanged(Unsaved unsaved, Content content) {
        var drawn = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(drawn));
        var now = STATE.matcher(drawn.toString());
        return now.find()
                && !unsaved.fields()
                        .getOrDefault(now.group(1), List.of(now.group(2)))
                        .contains(now.group(2));
    }

    /**
     * What stands in a box of text, or is chosen of several: what was typed, or else what the page says. Where the
     * record has changed since, a box that is not empty keeps what it says now: nobody covers a colleague's words in
     * passing.
     */
    public static String value(String name, String page) {
        var typed = fields().get(name);
        return typed == null || typed.isEmpty() || isKeptAsItIs(page.isBlank()) ? page : typed.getFirst();
    }

    private static boolean isKeptAsItIs(boolean empty) {
        return !empty && CHANGED.isBound() && CHANGED.get();
    }

    /** What is chosen of several, where a browser sends nothing for none. */
    public static String chosen(String name, String page) {
        return FIELDS.isBound() && !isKeptAsItIs(page.isBlank()) ? value(name, "") : page;
    }

    /** What is ticked. */
    public static List<String> ticked(String name, List<String> page) {
        return FIELDS.isBound() && !isKeptAsItIs(page.isEmpty()) ? fields().getOrDefault(name, List.of()) : page;
    }

    /** Names a page, so that a word which comes from it after it was saved is known. */
    public static String newPage() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, List<String>> fields() {
        return FIELDS.isBound() ? FIELDS.get() : Map.of();
    }
}
