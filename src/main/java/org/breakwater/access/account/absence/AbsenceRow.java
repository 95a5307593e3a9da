package org.breakwater.access.account.absence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * When someone is away, and who is their deputy.
 *
 * @param untilOn the last day away
 */
public record AbsenceRow(
        UUID id, UUID accountId, String name, UUID deputyId, String deputyName, LocalDate fromOn, LocalDate untilOn) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private static final String COLUMNS = """
            select id, account_id, name, deputy_id, deputy_name, from_on, until_on from access.absence
            """;

    /** This person's entry that is not over. */
    static final String OWN =
            COLUMNS + "where account_id = :account and not ended and until_on >= cast(:today as date)";

    static final String BY_ID = COLUMNS + "where id = :id and not ended and until_on >= cast(:today as date)";

    /** Everyone who is away today, as far as the actor may know. */
    static final String TODAY = COLUMNS + """
            where not ended and cast(:today as date) between from_on and until_on
            order by until_on, name, id limit 500""";

    /** Only while both still belong to the same agency or team, and the deputy may do the work. */
    static final String OF_DEPUTY = COLUMNS + """
            where deputy_id = :deputy and not ended and cast(:today as date) between from_on and until_on
                and id = any (cast((select access.deputised_absences()) as uuid[]))
            order by name, id limit 50""";

    /** Such as "Thursday 3 December 2026". */
    public String lastDay() {
        return DATE.format(untilOn);
    }

    public String firstDay() {
        return DATE.format(fromOn);
    }

    /** Such as "away until Thursday 3 December 2026, deputy Gwen Farrow". */
    public String inWords() {
        return "away until %s, deputy %s".formatted(lastDay(), deputyName);
    }

    @Override
    public String toString() {
        return "AbsenceRow[" + id + "]";
    }
}
