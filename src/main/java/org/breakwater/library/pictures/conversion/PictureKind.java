package org.breakwater.library.pictures.conversion;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The kind of a file, by its bytes: its name and the browser's content type are not trusted. */
enum PictureKind {
    PNG("png", ""),
    JPEG("jpeg", ""),
    GIF("gif", ""),
    WEBP("", "We cannot read WebP files. Open it on your computer and save it as PNG or JPEG"),
    HEIC("", "We cannot read HEIC photos from phones. Open it, and save or share it as JPEG"),
    SVG("", "SVG files can contain programs. Open it in your drawing program and save it as PNG"),
    WEB_PAGE("", "This is a web page, not a picture. Save the picture itself as PNG or JPEG"),
    PDF("", "This is a PDF, not a picture. Save the page you need as PNG or JPEG"),
    ARCHIVE("", "This is a zip file or an Office document. Save the picture itself as PNG or JPEG"),
    OTHER_PICTURE("", "We cannot read this type of picture. Open it on your computer and save it as PNG or JPEG"),
    NOTHING_KNOWN("", "We cannot read this file as a picture. Choose a PNG, JPEG or GIF");

    private static final int HEAD = 1_000;
    private static final List<String> HEIC_BRANDS = List.of("heic", "heix", "mif1", "msf1", "hevc", "avif");

    private final String reader;
    private final String refusal;

    PictureKind(String reader, String refusal) {
        this.reader = reader;
        this.refusal = refusal;
    }

    /** The format name for ImageIO. */
    String reader() {
        return reader;
    }

    boolean isRead() {
        return refusal.isEmpty();
    }

    /** Why not, and what to do instead. */
    String refusal() {
        return refusal;
    }

    static PictureKind of(byte[] file) {
        if (begins(file, "89504e470d0a1a0a")) {
            return PNG;
        }
        if (begins(file, "ffd8ff")) {
            return JPEG;
        }
        if (begins(file, "474946383761") || begins(file, "474946383961")) {
            return GIF;
        }
        if (begins(file, "25504446")) {
            return PDF;
        }
        if (begins(file, "504b0304")
                || begins(file, "1f8b")
                || begins(file, "526172211a")
                || begins(file, "d0cf11e0")) {
            return ARCHIVE;
        }
        return byItsWords(new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1));
    }

    private static PictureKind byItsWords(String head) {
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (head.startsWith("ftyp", 4)) {
            return HEIC_BRANDS.stream().anyMatch(brand -> head.startsWith(brand, 8)) ? HEIC : NOTHING_KNOWN;
        }
        if (head.startsWith("BM") || head.startsWith("II*\0") || head.startsWith("MM\0*") || head.startsWith("8BPS")) {
            return OTHER_PICTURE;
        }
        var words = head.toLowerCase(Locale.ROOT);
        if (words.contains("<svg")) {
            return SVG;
        }
        return words.contains("<html") || words.contains("<!doctype") || words.contains("<script")
                ? WEB_PAGE
                : NOTHING_KNOWN;
    }

    private static boolean begins(byte[] file, String hex) {
        var wanted = HexFormat.of().parseHex(hex);
        return file.length >= wanted.length && Arrays.equals(file, 0, wanted.length, wanted, 0, wanted.length);
    }
}
