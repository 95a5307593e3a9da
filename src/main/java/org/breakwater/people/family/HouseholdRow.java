package org.breakwater.people.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.people.EndedFact;
import org.breakwater.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An address of a person.
 *
 * @param atFirst whether it was reported with the person
 * @param endedHow null while it is current
 */
public record HouseholdRow(
        UUID id,
        UUID personId,
        String address,
        HomeUse use,
        String since,
        String until,
        String toldBy,
        boolean atFirst,
        String writtenByName,
        Instant writtenAt,
        EndedFact.@Nullable How endedHow,
        @Nullable String endedWhy,
        @Nullable String endedByName,
        @Nullable Instant endedAt) {

    private static final String COLUMNS = """
            select id, person_id, address, use, since, until, told_by, at_first, written_by_name, written_at, ended_how,
                ended_why, ended_by_name, ended_at
            from people.address
            """;

    static final String OF_RECORD = COLUMNS + "where record_id = :record order by written_at, id limit 500";

    public static final String OF_PERSON =
            COLUMNS + "where record_id = :record and person_id = :person order by written_at, id limit 100";

    public static final String OF_PEOPLE = COLUMNS + """
            where record_id = any(cast(:records as uuid[])) and person_id = any(cast(:ids as uuid[]))
            order by written_at, id limit 200""";

    public boolean stands() {
        return endedAt == null;
    }

    /** Whether they live there on this day, as far as known. */
    public boolean isOn(LocalDate day) {
        return stands()
                && use != HomeUse.FORMER
                && PartialDate.of(until)
                        .filter(date -> date.last().isBefore(day))
                        .isEmpty();
    }

    @Override
    public String toString() {
        return "HouseholdRow[" + id + ", …]";
    }
}
