package org.breakwater.library.pictures;

import java.time.Instant;

/**
 * A picture that somebody put in, without its bytes.
 *
 * @param alt for who cannot see it; empty when it is only decoration
 * @param credit who made it, and under which licence it may be shown
 */
public record PictureRow(
        String sha, String type, int width, int height, String alt, String credit, String byName, Instant at) {

    private static final String COLUMNS =
            "select p.sha, p.type, p.width, p.height, p.alt, p.credit, p.by_name, p.at from library.picture p\n";

    static final String LATEST = COLUMNS + "order by p.at desc, p.sha limit 21 offset :from";

    static final String ALL = COLUMNS + "order by p.sha limit 100000";

    static final String BY_SHA = COLUMNS + "where p.sha = :sha";

    static final String NAMED = COLUMNS + "where p.sha = any (:shas)";

    static final String PUBLISHED = COLUMNS + "where " + PictureBytesRow.IS_PUBLISHED + " order by p.sha limit 100000";

    public PictureName name() {
        return new PictureName(sha, width, height, type);
    }

    public boolean isDecoration() {
        return alt.isEmpty();
    }

    /** The line that shows it in a text. What would be a mark there stays the letter that it is. */
    public String line() {
        return "![%s](%s \"%s\")"
                .formatted(
                        alt.replace('[', '(').replace(']', ')').replaceAll("[\\\\*_`<&]", "\\\\$0"),
                        name().written(),
                        credit.replace('"', '”').replace('\\', '/'));
    }
}
