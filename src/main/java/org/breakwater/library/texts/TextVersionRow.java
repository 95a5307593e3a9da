package org.breakwater.library.texts;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.library.FrontMatter;
import org.breakwater.library.WrittenText;
import org.breakwater.library.rendering.ManualChapter;
import org.jspecify.annotations.Nullable;

/**
 * A version of a text, with its content.
 *
 * @param sort {@code NEW}, {@code REVISED} or {@code MINOR}
 * @param why what changed and why, for the list of amendments
 * @param shipped whether it came with the program
 * @param approved whether it is the partnership's: not shipped, or approved since
 * @param countedFrom when it first came or will come into force; null if it was never published
 */
public record TextVersionRow(
        UUID id,
        String path,
        int number,
        String front,
        String body,
        String sort,
        String why,
        String author,
        String authorName,
        Instant writtenAt,
        boolean shipped,
        boolean approved,
        @Nullable Instant countedFrom) {

    static final String COLUMNS = """
            select v.id, v.path, v.number, v.front, v.body, v.sort, v.why, v.author, v.author_name, v.written_at,
                v.shipped,
                not v.shipped or exists (select from library.approval a where a.version_id = v.id) as approved,
                (select min(p.counts_from) from library.publication p
                 where p.version_id = v.id
                    and not exists (select from library.publication_cancellation r
                        where r.publication_id = p.id)) as counted_from
            from library.version v
            """;

    public static final String BY_ID = COLUMNS + "where v.id = :id";

    public static final String BY_NUMBER = COLUMNS + "where v.path = :path and v.number = :number";

    public static final String OF_PATH = COLUMNS + "where v.path = :path order by v.number desc limit 500";

    public static final String AS_OF = COLUMNS + """
            where v.id = (
                select p.version_id from library.publication p
                where p.path = :path and p.counts_from <= :at
                    and not exists (select from library.publication_cancellation r where r.publication_id = p.id)
                order by p.counts_from desc, p.id desc limit 1)""";

    public FrontMatter frontRead() {
        return FrontMatter.read(front);
    }

    /** In sections and numbered clauses, if it is a chapter of the manual. */
    public ManualChapter chapter() {
        return ManualChapter.read(frontRead().get("number"), body);
    }

    public WrittenText written() {
        return new WrittenText(frontRead(), body);
    }
}
