package org.breakwater.training.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate, as its holder and the office see it.
 *
 * @param bookingId of the place; null if the course was taken online
 * @param completionId of a course that was taken online; else null
 * @param holdsUntil the last day on which it is valid; null if it does not expire
 * @param trainers who gave the course
 * @param revokedWhy the office's own note
 */
public record CertificateRow(
        UUID id,
        String code,
        @Nullable UUID bookingId,
        @Nullable UUID completionId,
        String name,
        String course,
        String title,
        int level,
        int hours,
        LocalDate heldOn,
        @Nullable LocalDate holdsUntil,
        String trainers,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable Revoked revokedHow,
        String revokedWhy) {

    /** Why a certificate was revoked. */
    public enum Revoked {
        NOT_THERE("the register was corrected: they did not attend the whole session"),
        WRONG_NAME("it was issued in the wrong name and has been replaced"),
        IN_ERROR("it was issued in error"),
        FALSE("it was obtained dishonestly");

        private final String words;

        Revoked(String words) {
            this.words = words;
        }

        /** Whose certificate was revoked. */
        public String toThem() {
            return this == NOT_THERE ? "the register now shows that you did not attend the whole session" : words;
        }

        public String inWords() {
            return words;
        }
    }

    private static final String COLUMNS = """
            select c.id, c.code, c.booking_id, c.completion_id, c.name, c.course, c.title, c.level, c.hours, c.held_on,
                c.holds_until, c.trainers, c.issued_at, c.revoked_at, c.revoked_how, c.revoked_why
            from training.certificate c
            """;

    static final String BY_ID = COLUMNS + "where c.id = :id";

    static final String BY_CODE = COLUMNS + "where c.code = :code";

    static final String OF_COMPLETION = COLUMNS + "where c.completion_id = :completion and c.revoked_at is null";

    /** Those whose name has this prefix, the newest first. */
    static final String BY_NAME = COLUMNS + """
            where lower(c.name) like :name || '%' escape '\\' order by c.issued_at desc, c.id limit 100""";

    private static final String OF_OWN = """

            join training.learner l on l.id = d.learner_id
            where l.email = training.proven() and training.proven() <> '' and c.revoked_at is null
            """;

    /** The valid ones. */
    static final String OWN = COLUMNS + "join training.booking d on d.id = c.booking_id" + OF_OWN + "union all\n"
            + COLUMNS + "join training.completion d on d.id = c.completion_id" + OF_OWN
            + "order by held_on desc, id limit 200";

    /** Whether it is for a course that was taken here, page by page. */
    public boolean isOnline() {
        return completionId != null;
    }

    public boolean stands() {
        return revokedAt == null;
    }

    @Override
    public String toString() {
        return "CertificateRow[" + id + "]";
    }
}
