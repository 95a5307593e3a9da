package org.breakwater.people.family;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.people.EndedFact;
import org.breakwater.people.ParentalResponsibility;
import org.jspecify.annotations.Nullable;

/**
 * The relationship of one person of a record to another: {@code personId} is the mother of {@code otherId}.
 *
 * @param toldBy empty if it came with the first report
 * @param endedHow null while it is current
 */
public record RelationshipRow(
        UUID id,
        UUID personId,
        RelationshipKind kind,
        UUID otherId,
        String words,
        ParentalResponsibility responsible,
        String since,
        String until,
        String toldBy,
        String writtenByName,
        Instant writtenAt,
        EndedFact.@Nullable How endedHow,
        @Nullable String endedWhy,
        @Nullable String endedByName,
        @Nullable Instant endedAt) {

    static final String OF_RECORD = """
            select id, person_id, kind, other_id, words, responsible, since, until, told_by, written_by_name,
                written_at, ended_how, ended_why, ended_by_name, ended_at
            from people.relationship where record_id = :record order by written_at, id limit 500""";

    public boolean stands() {
        return endedAt == null;
    }

    /** Whether it is the same relationship of the same two, from either side. */
    public boolean says(ReportedRelationship told) {
        var straight = personId.equals(told.person()) && otherId.equals(told.other());
        var turned = kind.isMutual() && personId.equals(told.other()) && otherId.equals(told.person());
        return kind == told.kind() && (straight || turned);
    }

    /** The kind, with the stated words if they say more. */
    public String inWords() {
        return words.isBlank()
                ? kind.inWords()
                : kind == RelationshipKind.OTHER ? words : kind.inWords() + " (" + words + ")";
    }

    @Override
    public String toString() {
        return "RelationshipRow[" + id + ", …]";
    }
}
