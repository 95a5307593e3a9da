package org.breakwater.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person typed into a form and has not saved, by the names of its boxes. */
public record UnsavedForm(Map<String, List<String>> fields, Instant typedAt) {

    /** What a form carries along, or what is chosen in it: versions, ids, names of constants. */
    private static final Pattern CARRIED = Pattern.compile("[A-Z_]+|\\d{1,6}|[0-9a-f-]{36}");

    /** What a form carries to say which state of its record its person saw. */
    public static final Set<String> STATES = Set.of("version", "seen");

    /** The name of the buttons that keep what was typed and do something else with it than saving. */
    public static final String FIELD = "_unsaved";

    /** Keep it; a script asks, and shows nothing of it. */
    public static final String KEEP = "keep";

    /** Delete it. */
    public static final String DELETE = "delete";

    /** Keep it and go to the address that follows. */
    public static final String GO = "go ";

    /** On which page it was typed, so that nothing comes back after it was saved. */
    public static final String PAGE = "_page";

    /** The page has sent what was typed before it was saved. */
    public static final String SENT = "_sent";

    /** Which of several things a form is about whose address is the same for all of them. */
    public static final String ABOUT = "_about";

    /** The page on which the form stood. */
    public static final String FROM = "_from";

    /** The name under which a request remembers the form that its page drew once more. */
    public static final String DRAWN = UnsavedForm.class.getName() + ".drawn";

    /** Everything that was typed in words, for a page that shows it beside the boxes. */
    public List<String> words() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(value -> !value.isBlank() && !CARRIED.matcher(value).matches())
                .toList();
    }

    /** How a form is known: where it goes, and what it is about. */
    public static String form(String action, String about) {
        return about.isEmpty() ? action : action + " " + about;
    }

    /** Which form this request sends. */
    public static String form(HttpServletRequest request) {
        return form(request.getRequestURI(), InputParser.sent(request, ABOUT).orElse(""));
    }

    @Override
    public String toString() {
        return "UnsavedForm[" + typedAt + "]";
    }
}
