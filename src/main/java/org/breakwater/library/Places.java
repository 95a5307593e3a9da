package org.breakwater.library;

import java.util.List;
import java.util.Optional;
import org.breakwater.partnership.Profile;

/** Where texts may stand. */
public final class Places {

    private static final String PLACE =
            "information/[a-z-]{1,40}/[a-z0-9-]{1,60}(\\.[a-z]{2})?|procedures/[a-z0-9-]{1,60}";

    private static final List<String> SHARED = List.of("about", "everyone", "easy-read");

    private Places() {}

    public static boolean isOne(String path) {
        return path.matches(PLACE) && !path.equals("procedures/amendments");
    }

    /** A place that the site of this partnership can show: of an audience that its profile knows, or of the manual. */
    public static boolean isOneOf(Profile profile, String path) {
        var folder = path.split("/", -1)[path.contains("/") ? 1 : 0];
        return isOne(path)
                && (path.startsWith("procedures/")
                        || SHARED.contains(folder)
                        || profile.audiences().stream().anyMatch(one -> one.id().equals(folder)));
    }

    /** Why a text cannot stand there; empty when it can. */
    static Optional<String> trouble(String path) {
        return isOne(path)
                ? Optional.empty()
                : Optional.of("a text stands under information/AUDIENCE/NAME or procedures/NAME, in small letters");
    }
}
