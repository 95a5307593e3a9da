package org.breakwater.people.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.time.PartialDate;

/** A date of birth or an expected date, as it was recorded once. */
public record BirthRow(
        boolean expected, String born, String accuracy, String toldBy, String writtenByName, Instant writtenAt) {

    static final String OF_PERSON = """
            select expected, born, accuracy, told_by, written_by_name, written_at
            from people.birth where person_id = :person order by written_at desc, id desc limit 100""";

    private static final List<String> PARTS = List.of("day", "month", "year");

    /** Such as "Born April 2019, the month estimated". */
    public String inWords() {
        var estimated = new ArrayList<String>();
        for (int part = 0; part < PARTS.size(); part++) {
            if (accuracy.charAt(part) == 'E') {
                estimated.add(PARTS.get(part));
            }
        }
        var when = PartialDate.of(born).map(PartialDate::inWords).orElse(born);
        var how = estimated.isEmpty() ? "" : ", the " + String.join(" and ", estimated) + " estimated";
        return (expected ? "Expected " : "Born ") + when + how;
    }

    @Override
    public String toString() {
        return "BirthRow[…]";
    }
}
