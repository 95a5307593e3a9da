package org.breakwater.library.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Markup that is not allowed in a text. It would be rendered safely all the same; its author gets an error instead of
 * wondering.
 */
public final class UnsafeMarkup {

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]{0,20})[\\s>/]");

    /**
     * Invisible characters, and those that reverse the text direction: a reader would see other words than were
     * approved.
     */
    private static final Pattern TURNS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private UnsafeMarkup() {}

    /** One sentence for each forbidden thing. */
    public static List<String> trouble(String body) {
        var trouble = new ArrayList<String>();
        TAG.matcher(body + " ")
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(tag -> trouble.add("HTML cannot be used here. Remove <%s>".formatted(tag)));
        turned(body).ifPresent(trouble::add);
        return trouble;
    }

    /** The same for text without markup, such as a title. */
    public static Optional<String> turned(String words) {
        return TURNS.matcher(words).find()
                ? Optional.of("There is a hidden character that reverses the text. Type it instead of pasting it")
                : Optional.empty();
    }

    public static boolean isSafeLink(String to) {
        return to.startsWith("https://") || to.startsWith("/") && !to.startsWith("//") || to.startsWith("#");
    }

    public static boolean isOurPicture(String to) {
        return PictureAttributes.isOurs(to);
    }
}
