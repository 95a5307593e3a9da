package org.breakwater.documents.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.core.io.InputStreamSource;

/** The kind of a file, by its bytes: its name and the browser's content type are not trusted. */
public final class FileBytes {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final String ZIP = "application/zip";
    private static final String TEXT = "text/plain";
    private static final String WEB_PAGE = "text/html";
    private static final String DRAWING = "image/svg+xml";

    /** For a text that begins as HTML or SVG does, or would run as one. */
    private static final Pattern MARKUP =
            Pattern.compile("^\\s*<[!?a-z]|<script|<html|<body|<iframe|<!doctype", Pattern.CASE_INSENSITIVE);

    private FileBytes() {}

    /** @param source where the same bytes can be read again */
    public static InspectedFile look(String name, byte[] bytes, InputStreamSource source) {
        if (isPacked(bytes)) {
            return packed(name, bytes, source);
        }
        var type = typeOf(bytes);
        var found = type.equals(TEXT) ? text(bytes) : type;
        return FileKinds.shipped()
                .detectedAs(found)
                .<InspectedFile>map(kind -> new InspectedFile.Fit(name, kind, source))
                .orElseGet(
                        () -> new InspectedFile.Unfit(name, FileKinds.shipped().refusal(found)));
    }

    /** By its first bytes: inside archives Tika trusts names and the first few words. */
    private static boolean isPacked(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 9;
    }

    private static String typeOf(byte[] bytes) {
        try (var stream = TikaInputStream.get(bytes)) {
            // Without a name in its metadata, it cannot trust one.
            return TYPES.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private static InspectedFile packed(String name, byte[] bytes, InputStreamSource source) {
        var inside = OfficeDocument.look(bytes);
        if (inside.why().isPresent()) {
            return new InspectedFile.Unfit(name, inside.why().get());
        }
        return FileKinds.shipped()
                .saying(inside.says())
                .<InspectedFile>map(kind -> new InspectedFile.Fit(name, kind, source))
                .orElseGet(
                        () -> new InspectedFile.Unfit(name, FileKinds.shipped().refusal(ZIP)));
    }

    /** The type of text: plain text, or HTML without its proper beginning. */
    private static String text(byte[] bytes) {
        var words = new String(bytes, isWide(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        var plain = words.replace("\uFEFF", "").replace("\0", "");
        if (!MARKUP.matcher(plain).find()) {
            return TEXT;
        }
        return plain.toLowerCase(Locale.ROOT).contains("<svg") ? DRAWING : WEB_PAGE;
    }

    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }
}
