package org.breakwater.library.pictures;

import java.time.Instant;

/**
 * An uploaded picture, without its bytes.
 *
 * @param alt the alternative text; empty for decoration
 * @param credit the author and the licence
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

    /** The Markdown that shows it. Special characters are escaped. */
    public String line() {
        return "![%s](%s \"%s\")"
                .formatted(
                        alt.replace('[', '(').replace(']', ')').replaceAll("[\\\\*_`<&]", "\\\\$0"),
                        name().written(),
                        credit.replace('"', '”').replace('\\', '/'));
    }
}
