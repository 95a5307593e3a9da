package org.breakwater.library.pictures;

/**
 * The bytes of a picture.
 *
 * @param type {@code png} or {@code jpg}
 */
@SuppressWarnings("ArrayRecordComponent")
public record PictureBytesRow(String sha, String type, byte[] bytes) {

    /**
     * A picture is published while a text in force shows it; or a current or former version of the manual, because
     * everyone may read those for ever.
     */
    static final String IS_PUBLISHED = """
            exists (
                select from library.version_picture u join library.version v on v.id = u.version_id
                where u.sha = p.sha and (v.id = any (:shown) or v.path like 'procedures/%' and exists (
                    select from library.publication n
                    where n.version_id = v.id and n.counts_from <= :now
                        and not exists (select from library.publication_cancellation r
                            where r.publication_id = n.id))))""";

    static final String SMALL = "select p.sha, p.type, p.small as bytes from library.picture p where p.sha = :sha";

    static final String LARGE = "select p.sha, p.type, p.large as bytes from library.picture p where p.sha = :sha";

    static final String SMALL_PUBLISHED = SMALL + " and " + IS_PUBLISHED;

    /** The MIME type. */
    public String mediaType() {
        return type.equals("png") ? "image/png" : "image/jpeg";
    }

    @Override
    public String toString() {
        return "PictureBytesRow[" + sha + "]";
    }
}
