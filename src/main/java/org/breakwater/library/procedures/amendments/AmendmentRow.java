package org.breakwater.library.procedures.amendments;

import java.time.Instant;
import org.breakwater.library.FrontMatter;
import org.jspecify.annotations.Nullable;

/** A publication with the previous one. */
record AmendmentRow(
        String path,
        @Nullable String front,
        @Nullable String beforeFront,
        int number,
        @Nullable String sort,
        @Nullable String why,
        Instant countsFrom,
        int before) {

    private static final String COLUMNS = """
            select c.path, c.front, c.before_front, c.number, c.sort, c.why, c.counts_from, c.before
            from (
                select p.path, v.front, lag(v.front) over earlier as before_front, coalesce(v.number, 0) as number,
                    v.sort, coalesce(p.why, v.why) as why, p.counts_from,
                    coalesce(lag(v.number) over earlier, 0) as before, p.id
                from library.publication p
                left join library.version v on v.id = p.version_id
                where p.path like 'procedures/%' and p.counts_from <= :now
                    and not exists (select from library.publication_cancellation r where r.publication_id = p.id)
                window earlier as (partition by p.path order by p.counts_from, p.id)) c
            """;

    static final String LATEST = COLUMNS + "order by c.counts_from desc, c.id desc limit 300";

    static final String OF_CHAPTER = COLUMNS + "where c.path = :path order by c.counts_from desc, c.id desc limit 300";

    Amendment amendment() {
        var shown = front != null ? front : beforeFront == null ? "" : beforeFront;
        return new Amendment(path, FrontMatter.read(shown).title(), number, kind(), reason(), countsFrom, before);
    }

    private String kind() {
        if (sort == null) {
            return "REMOVED";
        }
        return isBack() ? "REVISED" : sort;
    }

    private String reason() {
        if (why == null) {
            return "It is no longer in force.";
        }
        return isBack() ? "Returned to version " + number + "." : why;
    }

    private boolean isBack() {
        return number > 0 && number < before;
    }
}
