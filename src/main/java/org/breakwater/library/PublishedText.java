package org.breakwater.library;

import java.time.Instant;
import java.util.UUID;

/**
 * A text as the public may read it now.
 *
 * @param path its address without the first slash; a translation ends in a dot and its language
 * @param number counts the versions of this text from 1
 * @param countsFrom since when this version is in force
 * @param approved whether the partnership has approved it; if not, it is bundled draft content
 */
public record PublishedText(
        String path, UUID version, int number, Instant countsFrom, boolean approved, FrontMatter front) {

    /** The last part of the path, without the language. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
    }

    /** The address of this text. */
    public String address() {
        var point = path.lastIndexOf('.');
        return point < 0 ? "/" + path : "/" + path.substring(0, point) + "/" + path.substring(point + 1);
    }

    public boolean isTranslation() {
        return !front.language().equals("en");
    }
}
