package org.breakwater.web.govuk;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.breakwater.web.forms.UnsavedForm;
import org.jspecify.annotations.Nullable;

/**
 * Restores a person's unsaved input in a form. The form enables it, and every field component in it looks up its own
 * value: so no page and no controller has to do anything, and a new one cannot forget it.
 */
public final class RestoredInput {

    private static final ScopedValue<Map<String, List<String>>> FIELDS = ScopedValue.newInstance();

    /** Set if the record has changed since: then current values are not covered. */
    private static final ScopedValue<Boolean> CHANGED = ScopedValue.newInstance();

    /** The fields of the form that is drawn. */
    private static final ScopedValue<Boxes> BOXES = ScopedValue.newInstance();

    private record Boxes(Set<String> typed, Set<String> chosen) {}

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]{1,200})\"");

    /** The fields with the version of the record that the person saw. */
    private static final Pattern STATE = Pattern.compile("name=\"(version|seen)\" value=\"([^\"]{1,2000})\"");

    private static final Pattern BOX =
            Pattern.compile("<(?:textarea|select)\\b|type=\"(?!hidden\"|file\"|password\"|submit\")[a-z]{1,20}\"");

    private RestoredInput() {}

    /**
     * The content of a form as it is shown.
     *
     * @param unsaved the restored input, or null if it equals the page's own values
     * @param changed whether the record has another version now than when the input was typed
     * @param words what was typed and is not in its field, because the record has changed
     */
    public record Drawn(String html, @Nullable UnsavedForm unsaved, boolean changed, List<String> words)
            implements Content {

        @Override
        public void writeTo(TemplateOutput output) {
            output.writeContent(html);
        }

        /** Whether it has any input fields. */
        public boolean hasBoxes() {
            return BOX.matcher(html).find();
        }

        @Override
        public String toString() {
            return "Drawn[…]";
        }
    }

    /** The content of a form, with the restored input. */
    public static Drawn draw(@Nullable UnsavedForm unsaved, Content content) {
        var page = html(content);
        if (unsaved == null) {
            return new Drawn(page, null, false, List.of());
        }
        var typed = html(output -> ScopedValue.where(FIELDS, unsaved.fields()).run(() -> content.writeTo(output)));
        if (typed.equals(page)) {
            return new Drawn(page, null, false, List.of());
        }
        return isChanged(unsaved, page) ? aside(unsaved, content) : new Drawn(typed, unsaved, false, List.of());
    }

    private static Drawn aside(UnsavedForm unsavedForm, Content content) {
        var boxes = new Boxes(new HashSet<>(), new HashSet<>());
        var form = html(output -> ScopedValue.where(FIELDS, unsavedForm.fields())
                .where(CHANGED, true)
                .where(BOXES, boxes)
                .run(() -> content.writeTo(output)));
        HIDDEN.matcher(form).results().map(hidden -> hidden.group(1)).forEach(boxes.chosen()::add);
        return new Drawn(form, unsavedForm, true, unsavedForm.words(boxes.typed(), boxes.chosen()));
    }

    private static void hasText(String name) {
        if (BOXES.isBound()) {
            BOXES.get().typed().add(name);
        }
    }

    private static void hasChoices(String name) {
        if (BOXES.isBound()) {
            BOXES.get().chosen().add(name);
        }
    }

    private static String html(Content content) {
        var drawn = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(drawn));
        return drawn.toString();
    }

    private static boolean isChanged(UnsavedForm unsavedForm, String page) {
        var now = STATE.matcher(page);
        return now.find()
                && !unsavedForm
                        .fields()
                        .getOrDefault(now.group(1), List.of(now.group(2)))
                        .contains(now.group(2));
    }

    /**
     * The value of a text field, or of a selection: the restored input, or else the page's value. If the record has
     * changed since, a field that is not empty keeps its current value: nobody overwrites a colleague's text by
     * accident.
     */
    public static String value(String name, String page) {
        hasText(name);
        var typed = fields().get(name);
        return typed == null || typed.isEmpty() || isKeptAsItIs(page.isBlank()) ? page : typed.getFirst();
    }

    private static boolean isKeptAsItIs(boolean empty) {
        return !empty && CHANGED.isBound() && CHANGED.get();
    }

    /** The selection, if a browser submits nothing for none. */
    public static String chosen(String name, String page) {
        hasChoices(name);
        return FIELDS.isBound() && !isKeptAsItIs(page.isBlank()) ? value(name, "") : page;
    }

    /**
     * An earlier selection that is shown beside the choices, because the record has changed since; empty if there is
     * none.
     */
    public static String chosenElse(String name, String page, List<Choice> items) {
        return tickedElse(name, List.of(page), items);
    }

    /** The same for multiple selection. */
    public static String tickedElse(String name, List<String> page, List<Choice> items) {
        hasChoices(name);
        var isAside = isKeptAsItIs(page.stream().allMatch(String::isBlank));
        return items.stream()
                .filter(item ->
                        isAside && fields().getOrDefault(name, List.of()).contains(item.value()))
                .filter(item -> !page.contains(item.value()))
                .map(Choice::text)
                .collect(Collectors.joining(", "));
    }

    /** What is ticked. */
    public static List<String> ticked(String name, List<String> page) {
        hasChoices(name);
        return FIELDS.isBound() && !isKeptAsItIs(page.isEmpty()) ? fields().getOrDefault(name, List.of()) : page;
    }

    /** Identifies a page, so that a late request from it after saving is recognised. */
    public static String newPage() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, List<String>> fields() {
        return FIELDS.isBound() ? FIELDS.get() : Map.of();
    }
}
