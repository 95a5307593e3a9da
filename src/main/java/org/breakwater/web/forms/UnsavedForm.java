package org.breakwater.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A person's unsaved input for a form, by field name. */
public record UnsavedForm(Map<String, List<String>> fields, Instant typedAt) {

    /** Hidden or selected values: versions, ids, names of constants. */
    private static final Pattern CARRIED = Pattern.compile("yes|[A-Z_]+|\\d{1,6}|[0-9a-f-]{36}|[a-z]+(-[a-z]+)+");

    /** The code of a choice; of several in one field, none was typed. */
    private static final Pattern CODE = Pattern.compile("[a-z-]+");

    /** The fields with the version of the record that the person saw. */
    public static final Set<String> STATES = Set.of("version", "seen");

    /** The name of the buttons that keep the input without saving the form. */
    public static final String FIELD = "_unsaved";

    /** Keep it; sent by a script, which shows nothing. */
    public static final String KEEP = "keep";

    /** Delete it. */
    public static final String DELETE = "delete";

    /** Keep it and redirect to the address that follows. */
    public static final String GO = "go ";

    /** Identifies the page on which it was typed, so that a late request restores nothing after it was saved. */
    public static final String PAGE = "_page";

    /** The page has sent its input before it was saved. */
    public static final String SENT = "_sent";

    /** Which of several objects a form is about, if all have the same address. */
    public static final String ABOUT = "_about";

    /** The page that contains the form. */
    public static final String FROM = "_from";

    /** The request attribute with the form that the page showed again. */
    public static final String DRAWN = UnsavedForm.class.getName() + ".drawn";

    /** All text input, for a page that shows it beside the fields. */
    public List<String> words() {
        return fields.values().stream()
                .filter(values -> values.size() < 2
                        || !values.stream()
                                .allMatch(value -> CODE.matcher(value).matches()))
                .flatMap(List::stream)
                .filter(value -> !value.isBlank() && !CARRIED.matcher(value).matches())
                .toList();
    }

    /** The id of a form: its address, and its object. */
    public static String form(String action, String about) {
        return about.isEmpty() ? action : action + " " + about;
    }

    /** The form that this request submits. */
    public static String form(HttpServletRequest request) {
        return form(request.getRequestURI(), InputParser.sent(request, ABOUT).orElse(""));
    }

    @Override
    public String toString() {
        return "UnsavedForm[" + typedAt + "]";
    }
}
