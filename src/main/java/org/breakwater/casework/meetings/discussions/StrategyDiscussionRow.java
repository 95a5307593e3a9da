package org.breakwater.casework.meetings.discussions;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One strategy discussion of a case.
 *
 * @param children the children that it is about, by id; {@code about} has their names
 * @param agencies who was called, by id
 * @param quorum whom such a discussion needs, by id, as it was when it was called
 * @param how when and how the agencies take part, as they read it; empty while no one has said so
 * @param enquiry what was decided; null while nothing is
 * @param notHeldWhy why one that was considered was not held; empty otherwise
 */
public record StrategyDiscussionRow(
        UUID id,
        UUID contactId,
        List<UUID> children,
        List<String> about,
        List<String> agencies,
        List<String> quorum,
        String calledByName,
        Instant calledAt,
        String how,
        @Nullable Instant heldAt,
        @Nullable Section47Enquiry enquiry,
        String reasons,
        String withoutQuorum,
        String notHeldWhy,
        @Nullable String endedByName,
        @Nullable Instant endedAt) {

    private static final String COLUMNS = """
            select id, contact_id, children, about, agencies, quorum, called_by_name, called_at,
                coalesce((select max(k.how) from mash.strategy_call k where k.strategy_id = s.id), '') as how,
                held_at, enquiry, reasons, without_quorum, not_held_why, ended_by_name, ended_at
            from mash.strategy s
            """;

    public static final String OF_CASE = COLUMNS + "where contact_id = :id order by called_at desc, id desc limit 50";

    static final String HELD = COLUMNS + """
            where contact_id = any(cast(:cases as uuid[])) and children && cast(:children as uuid[])
              and held_at is not null order by held_at, id limit 100""";

    public static final String DECIDE = """
            update mash.strategy set held_at = :held, enquiry = :enquiry, reasons = :reasons,
                without_quorum = :without, ended_by = :by, ended_by_name = :byName, ended_at = :at
            where id = :strategy and contact_id = :contact and ended_at is null""";

    public static final String NOT_HELD = """
            update mash.strategy set not_held_why = :why, ended_by = :by, ended_by_name = :byName, ended_at = :at
            where id = :strategy and contact_id = :contact and ended_at is null""";

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isAbout(UUID child) {
        return children.contains(child);
    }

    /** When one that was held was held. */
    public Instant heldOn() {
        return Objects.requireNonNull(heldAt);
    }

    /** What came of one that was held. */
    public String outcomeInWords() {
        return Objects.requireNonNull(enquiry).inWords();
    }

    public boolean wasHeld() {
        return enquiry != null;
    }

    @Override
    public String toString() {
        return "StrategyDiscussionRow[" + id + "]";
    }
}
