package org.breakwater.outage;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Removes the forms from a rendered page: no one would receive the input. All of them; text by people is escaped, so
 * only our own forms begin like this.
 */
final class FormRemoval {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*+)(?:>|\\z).*?(?:</form>|\\z)", Pattern.DOTALL);

    private static final String CALL = " <a href=\"/who-to-call\">See who to contact</a>.</p>";
    private static final String SEARCH =
            "<p class=\"govuk-inset-text\">You cannot search in this copy. Choose from the lists, or call us." + CALL;
    private static final String OTHER =
            "<p class=\"govuk-inset-text\">You cannot send anything from this copy. Please call us." + CALL;

    private FormRemoval() {}

    static byte[] of(byte[] page) {
        return FORM.matcher(new String(page, StandardCharsets.UTF_8))
                .replaceAll(form -> form.group(1).contains("role=\"search\"") ? SEARCH : OTHER)
                .getBytes(StandardCharsets.UTF_8);
    }
}
