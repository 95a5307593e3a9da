package org.breakwater.library.pictures;

/**
 * A text that uses a picture.
 *
 * @param number of its latest version that does
 */
public record PictureUseRow(String sha, String path, int number) {

    static final String OF_PICTURES = """
            select u.sha, v.path, max(v.number) as number
            from library.version_picture u join library.version v on v.id = u.version_id
            where u.sha = any (:shas)
            group by u.sha, v.path order by v.path limit 1000""";

    /** The editor page of this text. */
    public String address() {
        return "/library/editor/edit-text?path=" + path;
    }
}
