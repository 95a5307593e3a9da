package org.breakwater.library.pictures;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a text names a picture that somebody put in. The name holds all that a page needs to draw it, so that a version
 * is drawn the same for ever, and without asking.
 *
 * @param sha the SHA-256 of its bytes, in hexadecimal
 * @param width in dots, as pages show it
 * @param type {@code png} or {@code jpg}
 */
public record PictureName(String sha, int width, int height, String type) {

    /** Where pictures are found. */
    public static final String ROOT = "/information/pictures/";

    private static final String SCHEME = "picture:";
    private static final String FILE = "(?<![0-9a-f])([0-9a-f]{64})-([1-9]\\d{0,3})x([1-9]\\d{0,3})\\.(png|jpg)";
    private static final Pattern ADDRESS = Pattern.compile(ROOT + "([0-9a-f]{64})\\.(?:png|jpg)");
    private static final Pattern WHOLE = Pattern.compile(SCHEME + FILE);
    private static final Pattern WHOLE_FILE = Pattern.compile(FILE);

    /** What a text says in the brackets of a picture. */
    public static Optional<PictureName> of(String destination) {
        return first(WHOLE, destination);
    }

    /** The hash of the picture that a browser fetches there. */
    public static Optional<String> atAddress(String address) {
        var found = ADDRESS.matcher(address);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The name of a file that was taken out. */
    public static Optional<PictureName> ofFile(String name) {
        return first(WHOLE_FILE, name);
    }

    private static Optional<PictureName> first(Pattern pattern, String words) {
        var found = pattern.matcher(words);
        return found.matches() ? Optional.of(read(found.toMatchResult())) : Optional.empty();
    }

    /** All that a text names, each once. */
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

    /** As a text says it. */
    public String written() {
        return SCHEME + file();
    }

    /** Where a browser fetches it. */
    public String address() {
        return ROOT + sha + "." + type;
    }
}
