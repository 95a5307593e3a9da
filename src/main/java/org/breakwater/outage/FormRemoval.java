package org.breakwater.outage;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Takes the forms out of a page that is drawn: no one would receive what is typed. All of them, whoever put them there;
 * what people wrote is escaped, so that only our own forms begin like this.
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
