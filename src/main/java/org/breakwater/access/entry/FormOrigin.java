package org.breakwater.access.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Which site a form comes from, as the browser says it. */
enum FormOrigin {
    OURS,
    ANOTHER_SITE,
    /** An old or a text browser, or one with a strict privacy setting. */
    UNSAID;

    /**
     * Our pages ask browsers to send no referrer, so some send {@code Origin: null} even to us: then {@code
     * Sec-Fetch-Site} decides.
     */
    static FormOrigin of(HttpServletRequest request) {
        var site = said(request, "Sec-Fetch-Site");
        if (!site.isEmpty() && !site.equals("same-origin") && !site.equals("none")) {
            return ANOTHER_SITE;
        }
        var origin = said(request, "Origin");
        if (origin.isEmpty() || origin.equals("null")) {
            return site.equals("same-origin") ? OURS : UNSAID;
        }
        return origin.replaceFirst("^https?://", "").equals(said(request, "Host")) ? OURS : ANOTHER_SITE;
    }

    private static String said(HttpServletRequest request, String header) {
        var value = request.getHeader(header);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }
}
