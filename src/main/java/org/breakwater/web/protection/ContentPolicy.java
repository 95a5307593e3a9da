package org.breakwater.web.protection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.breakwater.web.govuk.Assets;

/**
 * The content security policy of our pages. The one inline script is allowed by its hash: a nonce would differ in each
 * response and make every page uncacheable.
 */
final class ContentPolicy {

    static final String HEADER = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' " + hash(Assets.JS_ENABLED),
            "style-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private ContentPolicy() {}

    static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
