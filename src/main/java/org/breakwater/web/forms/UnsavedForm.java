package org.breakwater.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A person's unsaved input for a form, by field name. */
public record UnsavedForm(Map<String, List<String>> fields, Instant typedAt) {

    /** Hidden or selected values: versions, ids and what begins with one, codes, names of constants. */
    private static final Pattern CARRIED = Pattern.compile(
            "yes|[A-Z_]+|[A-Z0-9]{1,4}|\\d{1,6}" + "|[0-9a-f-]{36}([^a-z].{0,200})?|[a-z]{1,40}(-[a-z]{1,40}){1,9}");

    /** A year, or a part of a date: not worth copying by itself. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

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

    /**
     * All text input, for a page that shows it beside the fields.
     *
     * @param typed the fields of the form in which a person types
     * @param chosen its other fields: what was chosen there is shown with them, in words
     */
    public List<String> words(Set<String> typed, Set<String> chosen) {
        return fields.entrySet().stream()
                .filter(field -> !chosen.contains(field.getKey()))
                .flatMap(field -> typed.contains(field.getKey()) ? typed(field.getValue()) : text(field.getValue()))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static Stream<String> typed(List<String> values) {
        return values.stream().filter(value -> !NUMBER.matcher(value).matches());
    }

    /** Of a field that the form no longer has, so that nothing says whether it was typed: all that is no code. */
    private static Stream<String> text(List<String> values) {
        var codes = values.size() > 1
                && values.stream().allMatch(value -> CODE.matcher(value).matches());
        return codes
                ? Stream.empty()
                : values.stream().filter(value -> !CARRIED.matcher(value).matches());
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
