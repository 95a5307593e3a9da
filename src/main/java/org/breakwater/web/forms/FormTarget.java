package org.breakwater.web.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/**
 * The object that the forms of a page belong to. If someone works on several objects at one address, each form carries
 * the id of its own, so that a page that was left open never writes into another.
 *
 * @param id empty if a page has no such object
 * @param words how its user recognises it, as they typed it; empty if it may not be shown now
 */
public record FormTarget(String id, String words) {

    public static final FormTarget NOTHING = new FormTarget("", "");

    /** The hidden field. */
    public static final String FIELD = "_for";

    private static final String KEPT = FormTarget.class.getName();

    /** Set for the page that responds to this request. */
    public static void say(HttpServletRequest request, UUID id, String words) {
        request.setAttribute(KEPT, new FormTarget(id.toString(), words));
    }

    public static FormTarget of(HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof FormTarget said ? said : NOTHING;
    }

    /** The object of the submitted form. */
    public static Optional<UUID> brought(HttpServletRequest request) {
        return InputParser.sent(request, FIELD).flatMap(InputParser::id);
    }

    @Override
    public String toString() {
        return "FormTarget[" + id + "]";
    }
}
