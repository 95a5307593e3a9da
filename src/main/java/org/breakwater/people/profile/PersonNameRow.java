package org.breakwater.people.profile;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.people.EndedFact;
import org.jspecify.annotations.Nullable;

/**
 * A name of a person besides the one that was reported with them.
 *
 * @param endedHow null while it is current
 */
public record PersonNameRow(
        UUID id,
        String name,
        NameUse use,
        String since,
        String until,
        String toldBy,
        String writtenByName,
        Instant writtenAt,
        EndedFact.@Nullable How endedHow,
        @Nullable String endedWhy,
        @Nullable String endedByName,
        @Nullable Instant endedAt) {

    private static final String COLUMNS = """
            select id, name, use, since, until, told_by, written_by_name, written_at, ended_how, ended_why,
                ended_by_name, ended_at
            from people.name
            """;

    static final String OF_PERSON = COLUMNS + "where person_id = :person order by written_at, id limit 100";

    public static final String OF_PEOPLE =
            COLUMNS + "where person_id = any(cast(:ids as uuid[])) order by written_at, id limit 200";

    public boolean stands() {
        return endedAt == null;
    }

    @Override
    public String toString() {
        return "PersonNameRow[" + id + ", …]";
    }
}
