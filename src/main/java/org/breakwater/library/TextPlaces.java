package org.breakwater.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breakwater.library.information.publications.PublicationDetails;
import org.breakwater.partnership.Profile;

/** Valid paths of texts. */
public final class TextPlaces {

    private static final String PLACE =
            "information/[a-z-]{1,40}/[a-z0-9-]{1,60}(\\.[a-z]{2})?|procedures/[a-z0-9-]{1,60}";

    private static final List<String> SHARED = List.of("about", "everyone", "easy-read", "publications");

    /** Whether it is a screen of our own. */
    private static final Set<String> TAKEN =
            Set.of("procedures/amendments", "procedures/feedback", PublicationDetails.NEWEST_YEARLY_REPORT);

    private TextPlaces() {}

    public static boolean isOne(String path) {
        return path.matches(PLACE) && !TAKEN.contains(path);
    }

    /** A path that this partnership's site can show: of an audience in its profile, or of the manual. */
    public static boolean isOneOf(Profile profile, String path) {
        var folder = path.split("/", -1)[path.contains("/") ? 1 : 0];
        return isOne(path)
                && (path.startsWith("procedures/")
                        || SHARED.contains(folder)
                        || profile.audiences().stream().anyMatch(one -> one.id().equals(folder)));
    }

    /** The error of a new text's path. */
    public static FrontMatter front(String path) {
        var language = path.matches(".*\\.[a-z]{2}") ? path.substring(path.length() - 2) : "";
        var english = language.isEmpty() ? path : path.substring(0, path.length() - 3);
        var words = english.split("/", -1);
        if (english.startsWith("procedures/")) {
            return FrontMatter.read("kind: chapter\nslug: %s\naudience: professionals".formatted(words[1]));
        }
        var isPublication = PublicationDetails.standsAmong(path);
        var page = "kind: %s\nslug: %s\naudience: %s"
                .formatted(
                        isPublication ? PublicationDetails.KIND : "page",
                        words[words.length - 1],
                        isPublication ? "everyone" : words[1]);
        return FrontMatter.read(
                language.isEmpty() ? page : page + "\nlanguage: %s\nof: %s".formatted(language, english));
    }

    /** Why a text cannot be at this path; empty if it can. */
    public static Optional<String> trouble(String path) {
        return isOne(path)
                ? Optional.empty()
                : Optional.of("a text stands under information/AUDIENCE/NAME or procedures/NAME, in small letters");
    }
}
