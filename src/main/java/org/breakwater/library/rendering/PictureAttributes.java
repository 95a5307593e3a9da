package org.breakwater.library.rendering;

import java.util.Map;
import java.util.Set;
import org.breakwater.library.pictures.PictureName;
import org.breakwater.web.govuk.Assets;
import org.commonmark.node.Image;

/** Our own line drawings, {@code picture:phone} in a text; and uploaded pictures, by their long names. */
final class PictureAttributes {

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

    private PictureAttributes() {}

    static boolean isOurs(String destination) {
        return isDrawing(destination) || PictureName.of(destination).isPresent();
    }

    private static boolean isDrawing(String destination) {
        return destination.startsWith(SCHEME) && NAMES.contains(destination.substring(SCHEME.length()));
    }

    /** The author is shown below a picture; empty if its text does not give one. */
    static String credit(Image image) {
        return PictureName.of(image.getDestination()).isEmpty() || image.getTitle() == null
                ? ""
                : image.getTitle().strip();
    }

    /** Pictures of other sites are not loaded: those sites would learn who reads this. */
    static void attributes(Image image, Map<String, String> attributes) {
        attributes.remove("title");
        var putIn = PictureName.of(image.getDestination());
        attributes.put("class", putIn.isPresent() ? "bw-photo" : "bw-picture");
        if (putIn.isPresent()) {
            attributes.put("src", putIn.get().address());
            attributes.put("width", String.valueOf(putIn.get().width()));
            attributes.put("height", String.valueOf(putIn.get().height()));
            attributes.put("loading", "lazy");
        } else if (isDrawing(image.getDestination())) {
            var name = image.getDestination().substring(SCHEME.length());
            attributes.put("src", Assets.url("picture-" + name + ".svg"));
            attributes.put("width", "160");
            attributes.put("height", "120");
        } else {
            attributes.put("src", "");
        }
    }
}
