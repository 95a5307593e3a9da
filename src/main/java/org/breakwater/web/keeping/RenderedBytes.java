package org.breakwater.web.keeping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A page as bytes, ready to be sent, plain and compressed; the ETag changes exactly when the page does. */
public record RenderedBytes(byte[] plain, byte[] gzip, String tag, String gzipTag) {

    /** Half of a SHA-256 is more than enough to distinguish two states of one page. */
    private static final int TAG_BYTES = 12;

    public static RenderedBytes of(byte[] page) {
        var hash = hash(page);
        return new RenderedBytes(page, compress(page), "\"" + hash + "\"", "\"" + hash + "-gz\"");
    }

    boolean isKnownAs(String ifNoneMatch) {
        return ifNoneMatch.contains(tag) || ifNoneMatch.contains(gzipTag);
    }

    private static String hash(byte[] page) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(page);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] compress(byte[] page) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
