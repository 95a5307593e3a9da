package org.breakwater.library.pictures;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The name of an uploaded picture in a text. It contains all that a page needs to show it, so that a version always
 * looks the same, without a query.
 *
 * @param sha the SHA-256 of its bytes, in hexadecimal
 * @param width in pixels, as pages show it
 * @param type {@code png} or {@code jpg}
 */
public record PictureName(String sha, int width, int height, String type) {

    /** The path of pictures. */
    public static final String ROOT = "/information/pictures/";

    private static final String SCHEME = "picture:";
    private static final String FILE = "(?<![0-9a-f])([0-9a-f]{64})-([1-9]\\d{0,3})x([1-9]\\d{0,3})\\.(png|jpg)";
    private static final Pattern ADDRESS = Pattern.compile(ROOT + "([0-9a-f]{64})\\.(?:png|jpg)");
    private static final Pattern WHOLE = Pattern.compile(SCHEME + FILE);
    private static final Pattern WHOLE_FILE = Pattern.compile(FILE);

    /** The URL part of a picture in Markdown. */
    public static Optional<PictureName> of(String destination) {
        return first(WHOLE, destination);
    }

    /** The hash of the picture at this address. */
    public static Optional<String> atAddress(String address) {
        var found = ADDRESS.matcher(address);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The name of an exported file. */
    public static Optional<PictureName> ofFile(String name) {
        return first(WHOLE_FILE, name);
    }

    private static Optional<PictureName> first(Pattern pattern, String words) {
        var found = pattern.matcher(words);
        return found.matches() ? Optional.of(read(found.toMatchResult())) : Optional.empty();
    }

    /** All names in a text, each once. */
    static List<PictureName> in(String text) {
        return WHOLE.matcher(text).results().map(PictureName::read).distinct().toList();
    }

    private static PictureName read(MatchResult found) {
        return new PictureName(
                found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)), found.group(4));
    }

    public String file() {
        return "%s-%dx%d.%s".formatted(sha, width, height, type);
    }

    /** As a text writes it. */
    public String written() {
        return SCHEME + file();
    }

    /** The address for a browser. */
    public String address() {
        return ROOT + sha + "." + type;
    }
}
