package org.breakwater.library.editor;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text in the list of all texts.
 *
 * @param latest the number of the latest version
 * @param counting the number of the version in force; null if there is none
 * @param reviewOn its review date; null if it has none
 */
record EditorTextRow(
        String path,
        String title,
        int latest,
        Instant writtenAt,
        @Nullable Integer counting,
        @Nullable Instant nextFrom,
        @Nullable LocalDate reviewOn) {

    static final String UNDER = """
            select v.path, coalesce(substring(v.front from '(?n)^title: (.*)$'), v.path) as title, v.number as latest,
                v.written_at, now.number as counting, next.counts_from as next_from,
                cast(now.counts_from + make_interval(months =>
                    cast(substring(v.front from '(?n)^review-months: ([0-9]{1,2})$') as int)) as date) as review_on
            from (select distinct on (path) * from library.version where path like :under order by path, number desc) v
            left join lateral (
                select w.number, p.counts_from from library.publication p join library.version w on w.id = p.version_id
                where p.path = v.path and p.counts_from <= :at
                    and not exists (select from library.publication_cancellation r where r.publication_id = p.id)
                order by p.counts_from desc, p.id desc limit 1) now on true
            left join lateral (
                select p.counts_from from library.publication p
                where p.path = v.path and p.counts_from > :at
                    and not exists (select from library.publication_cancellation r where r.publication_id = p.id)
                order by p.counts_from limit 1) next on true
            order by v.path limit 1000""";
}
