package org.breakwater.library.texts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a version comes into force.
 *
 * @param versionId null if the text was taken down
 * @param why it was taken down; null for a version
 */
public record TextPublicationRow(
        long id,
        @Nullable UUID versionId,
        Instant countsFrom,
        String byName,
        boolean calledOff,
        @Nullable String why) {

    static final String OF_PATH = """
            select p.id, p.version_id, p.counts_from, p.by_name,
                exists (select from library.publication_cancellation r
                    where r.publication_id = p.id) as called_off, p.why
            from library.publication p
            where p.path = :path order by p.counts_from desc, p.id desc limit 200""";
}
