package org.breakwater.casework.outstanding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that was outstanding when a case was closed, and its owner since.
 *
 * @param subject the id of the action or of the request; for a deadline its rule, for a strategy discussion the child
 * @param handoverId the accepted handover of the team that owns it; null if a person at the desk does
 * @param endedHow null if it has not ended, and for a request, which ends by itself
 * @param called the child of that handover; empty if a person at the desk owns it
 */
public record OutstandingItemRow(
        UUID id,
        UUID contactId,
        String reference,
        Kind kind,
        String subject,
        String what,
        Instant dueAt,
        @Nullable UUID handoverId,
        @Nullable UUID accountId,
        String ownerName,
        String called,
        String movedByName,
        Instant movedAt,
        @Nullable Instant endedAt,
        OutstandingItemRecords.@Nullable End endedHow,
        @Nullable String endedWords,
        @Nullable String endedByName) {

    /** What is outstanding. */
    public enum Kind {
        ACTION("Action agreed in a strategy discussion"),
        DEADLINE("Deadline"),
        REQUEST("Information request"),
        STRATEGY("Strategy discussion");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** How many a page of a list shows. */
    public static final int PAGE = 25;

    /** A request ends by itself when it is answered or withdrawn. */
    private static final String COLUMNS = """
            select f.id, f.contact_id, coalesce(c.reference, h.reference, '') as reference, f.kind, f.subject, f.what,
                f.due_at, f.handover_id, f.account_id, f.owner_name, coalesce(h.called, '') as called,
                f.moved_by_name, f.moved_at, coalesce(f.ended_at, a.replied_at, a.withdrawn_at) as ended_at,
                f.ended_how,
                coalesce(f.ended_words, case when a.replied_at is not null then 'Answered'
                    when a.withdrawn_at is not null then 'Withdrawn' end) as ended_words, f.ended_by_name
            from mash.outstanding_item f left join casework.any_case c on c.id = f.contact_id
            left join mash.handover h on h.id = f.handover_id
            left join mash.information_request a on f.kind = 'REQUEST' and cast(a.id as text) = f.subject
            """;

    static final String OF_CONTACT = COLUMNS + "where f.contact_id = :id order by f.due_at, f.id limit 500";

    static final String OPEN = COLUMNS + """
            where f.ended_at is null and a.replied_at is null and a.withdrawn_at is null
            order by f.due_at, f.id limit 25 offset :skip""";

    /** Only the team's own: row security enforces it, and so does this condition. */
    static final String OF_TEAM = COLUMNS + """
            where f.team = access.team_now() and f.ended_at is null order by f.due_at, f.id limit 200""";

    static final String OF_HANDOVER = COLUMNS + """
            where f.team = access.team_now() and f.handover_id = :handover order by f.due_at, f.id limit 200""";

    static final String LATE = """
            select count(*)::int from mash.outstanding_item f
            left join mash.information_request a on f.kind = 'REQUEST' and cast(a.id as text) = f.subject
            where f.ended_at is null and a.replied_at is null and a.withdrawn_at is null and f.due_at < :now""";

    public boolean isOpen() {
        return endedAt == null;
    }

    /** How it ended, in words. */
    public String endInWords() {
        return endedHow == null ? "Ended" : endedHow.inWords();
    }

    public boolean isLateAt(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }

    @Override
    public String toString() {
        return "OutstandingItemRow[" + id + ", " + kind + "]";
    }
}
