package org.breakwater.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A download of an uploaded file, never shown in the browser and never cached.
 *
 * @param type such as {@code image/jpeg}
 * @param name under which it is saved; ours, without folders
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(byte[] bytes, String type, String name) implements Screen {

    /** If a browser shows it all the same, it can do nothing there. */
    public static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /** The Content-Disposition header: an ASCII name for old programs, and the real one (RFC 6266, RFC 8187). */
    public String disposition() {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var exact = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }

    @Override
    public String toString() {
        return "Attachment[" + type + ", " + bytes.length + " bytes]";
    }
}
