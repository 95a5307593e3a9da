package org.breakwater.library.model;

import java.util.Map;
import java.util.Set;
import org.breakwater.web.govuk.Assets;
import org.commonmark.node.Image;

/** The plain line drawings of our own; {@code picture:phone} in a text. */
final class Pictures {

    static final Set<String> NAMES = Set.of(
            "phone",
            "person-worried",
            "person-telling",
            "two-people-talking",
            "police-car",
            "house",
            "clock-day",
            "moon-night",
            "letter",
            "computer",
            "social-worker-visit",
            "question",
            "thumbs-up",
            "lock",
            "help-hand",
            "school");

    private static final String SCHEME = "picture:";

    private Pictures() {}

    static boolean isOurs(String destination) {
        return destination.startsWith(SCHEME) && NAMES.contains(destination.substring(SCHEME.length()));
    }

    /** A picture of anybody else's is not fetched: whoever keeps it would learn who reads this. */
    static void attributes(Image image, Map<String, String> attributes) {
        attributes.remove("title");
        attributes.put("class", "bw-picture");
        if (isOurs(image.getDestination())) {
            var name = image.getDestination().substring(SCHEME.length());
            attributes.put("src", Assets.url("picture-" + name + ".svg"));
            attributes.put("width", "160");
            attributes.put("height", "120");
        } else {
            attributes.put("src", "");
        }
    }
}
