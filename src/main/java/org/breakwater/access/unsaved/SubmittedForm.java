package org.breakwater.access.unsaved;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.breakwater.web.forms.UnsavedForm;

/**
 * A form as a request carries it.
 *
 * @param form as {@link UnsavedForm#form(String, String)} names it
 * @param page on which it was typed
 * @param fields the input, without technical fields and those that are never kept
 */
public record SubmittedForm(String form, String page, Map<String, List<String>> fields) {

    private static final int LONGEST_PAGE = 40;

    private static final Set<String> NEVER_KEPT = Set.of("password", "code");

    public static SubmittedForm of(String path, Map<String, String[]> parameters) {
        var page = first(parameters, UnsavedForm.PAGE);
        return new SubmittedForm(
                UnsavedForm.form(path, first(parameters, UnsavedForm.ABOUT)),
                page.length() > LONGEST_PAGE ? "" : page,
                typed(parameters));
    }

    /**
     * Whether there is something to restore: text, or any answer on a form of ours. Default values of the page are
     * submitted alike; they are not shown as unsaved, because restoring them changes nothing.
     */
    public boolean saysSomething() {
        return !new UnsavedForm(fields, Instant.EPOCH).words(Set.of(), Set.of()).isEmpty()
                || !page.isEmpty()
                        && fields.entrySet().stream()
                                .filter(field -> !UnsavedForm.STATES.contains(field.getKey()))
                                .flatMap(field -> field.getValue().stream())
                                .anyMatch(value -> !value.isBlank());
    }

    private static String first(Map<String, String[]> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? "" : clean(values[0]);
    }

    /** Technical fields begin with an underscore and are not typed. */
    private static Map<String, List<String>> typed(Map<String, String[]> parameters) {
        var fields = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!name.startsWith("_") && !NEVER_KEPT.contains(name)) {
                fields.put(
                        clean(name), Stream.of(values).map(SubmittedForm::clean).toList());
            }
        });
        return fields;
    }

    /** PostgreSQL does not accept NUL, and nobody types one. */
    private static String clean(String value) {
        return value.replace("\0", "");
    }

    @Override
    public String toString() {
        return "SentForm[" + page + "]";
    }
}
