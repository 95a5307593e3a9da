package org.breakwater.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * For what the forms of a page were made. Where somebody works on several things from one address, each form carries
 * along which one it was, so that a page that was left open never writes into another.
 *
 * @param id empty where a page is about nothing of the kind
 * @param words how its person knows it, as they typed it; empty where they may not be shown now
 */
public record FormTarget(String id, String words) {

    public static final FormTarget NOTHING = new FormTarget("", "");

    /** The hidden field. */
    public static final String FIELD = "_for";

    private static final String KEPT = FormTarget.class.getName();

    /** The page that answers this request will say so. */
    public static void say(HttpServletRequest request, UUID id, String words) {
        request.setAttribute(KEPT, new FormTarget(id.toString(), words));
    }

    public static FormTarget of(HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof FormTarget said ? said : NOTHING;
    }

    /** What the form that was sent was made for. */
    public static Optional<UUID> brought(HttpServletRequest request) {
        return InputParser.sent(request, FIELD).flatMap(InputParser::id);
    }

    @Override
    public String toString() {
        return "FormTarget[" + id + "]";
    }
}
