package org.breakwater.library.procedures.feedback;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.library.FrontMatter;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * A reader's comment on a text, and what was done about it.
 *
 * @param number of the version that they read
 * @param clause its id; empty if it is about the whole text
 * @param email where we may answer; empty if we may not
 * @param done what was done; null, as the next two, while it is open
 */
public record FeedbackRow(
        UUID id,
        String path,
        String front,
        int number,
        String clause,
        String words,
        String email,
        Instant receivedAt,
        @Nullable String done,
        @Nullable String byName,
        @Nullable Instant closedAt) {

    private static final String ALL = """
            select f.id, v.path, v.front, v.number, f.clause, f.words, f.email, f.received_at, a.done, a.by_name,
                a.at as closed_at
            from library.feedback f
            join library.version v on v.id = f.version_id
            left join library.feedback_answer a on a.feedback_id = f.id
            """;

    private static final String PAGE = " limit :most offset :from";

    static final String OPEN = ALL + "where a.feedback_id is null order by f.received_at, f.id" + PAGE;

    static final String OPEN_OF_PATH =
            ALL + "where a.feedback_id is null and v.path = :path order by f.received_at, f.id" + PAGE;

    static final String CLOSED = ALL + "where a.feedback_id is not null order by a.at desc, f.id" + PAGE;

    static final String ONE = ALL + "where f.id = :id";

    public boolean isOpen() {
        return done == null;
    }

    public String title() {
        return FrontMatter.read(front).title();
    }

    public String receivedInWords() {
        return EnglishTimes.weekdayInWords(receivedAt);
    }

    public String closedInWords() {
        return closedAt == null ? "" : EnglishTimes.weekdayInWords(closedAt);
    }

    @Override
    public String toString() {
        return "FeedbackRow[" + id + "]";
    }
}
