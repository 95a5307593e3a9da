package org.breakwater.library.editor.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An urgent notice and its state.
 *
 * @param approverName null if nobody has approved it; until then it is shown to nobody
 * @param endedAt when someone ended it early; else null
 */
public record UrgentNoticeRow(
        UUID id,
        String heading,
        String words,
        String link,
        String linkWords,
        Instant shownFrom,
        Instant shownUntil,
        String author,
        String authorName,
        Instant writtenAt,
        @Nullable String approverName,
        @Nullable Instant endedAt) {

    static final String COLUMNS = """
            select n.id, n.heading, n.words, n.link, n.link_words, n.shown_from, n.shown_until, n.author,
                n.author_name, n.written_at, a.approver_name, e.at as ended_at
            from library.urgent_notice n
            left join library.urgent_notice_approval a on a.notice_id = n.id
            left join library.urgent_notice_end e on e.notice_id = n.id
            """;

    static final String BY_ID = COLUMNS + "where n.id = :id";

    /** Those that are not over; the one that ends last comes first. */
    static final String OPEN = COLUMNS + """
            where e.at is null and n.shown_until > :now order by n.shown_until desc, n.id limit 100""";

    static final String PAST = COLUMNS + """
            where e.at is not null or n.shown_until <= :now
            order by least(e.at, n.shown_until) desc, n.id limit :most offset :after""";

    /** The approved current and future ones, for the public. */
    public static final String ON_THE_BOARD = COLUMNS + """
            where e.at is null and a.notice_id is not null order by n.shown_until desc, n.id limit 50""";

    public boolean isApproved() {
        return approverName != null;
    }

    /** Whether the public sees it at this instant. */
    public boolean isShownAt(Instant now) {
        return isApproved() && endedAt == null && !shownFrom.isAfter(now) && shownUntil.isAfter(now);
    }
}
