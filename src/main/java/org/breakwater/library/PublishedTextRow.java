package org.breakwater.library;

import java.time.Instant;
import java.util.UUID;

/** A text in force, as its row says it. */
record PublishedTextRow(String path, UUID versionId, int number, Instant countsFrom, boolean approved, String front) {

    /** For each path the latest publication that has begun; a text that was taken down is left out. */
    static final String NOW = """
            select c.path, c.version_id, v.number, c.counts_from,
                not v.shipped or exists (select from library.approval a where a.version_id = v.id) as approved, v.front
            from (
                select distinct on (p.path) p.path, p.version_id, p.counts_from
                from library.publication p
                where p.counts_from <= :now
                    and not exists (select from library.publication_cancellation r where r.publication_id = p.id)
                order by p.path, p.counts_from desc, p.id desc) c
            join library.version v on v.id = c.version_id
            order by c.path""";

    PublishedText shown() {
        return new PublishedText(path, versionId, number, countsFrom, approved, FrontMatter.read(front));
    }
}
