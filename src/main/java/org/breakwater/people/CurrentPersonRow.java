package org.breakwater.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A person by the last word on each thing; {@link PersonRow} is what was told first.
 *
 * @param bornOn a whole date of birth, when one is known
 * @param address every one that stands, as one text; empty when none does
 * @param addressToAsk their home, by which an agency looks them up: never a refuge or a placement
 * @param otherNames those that they had or have besides the first
 */
public record CurrentPersonRow(
        UUID id,
        @Nullable LocalDate bornOn,
        String age,
        boolean unborn,
        String due,
        String address,
        List<String> otherNames,
        String addressToAsk) {

    static final String OF_RECORD = """
            select n.id, n.born_on, n.age, n.unborn, n.due, n.address, n.other_names,
                n.address_to_ask
            from people.person_now n where n.record_id = :record order by n.place limit 50""";

    /** What someone needs to look them up: other names, birth and address, as far as they are known. */
    public String inWords() {
        return inWordsBorn("");
    }

    /** The same. @param told their date of birth as far as it was told, for whom no whole one is known; or empty */
    public String inWordsBorn(String told) {
        var born =
                PartialDate.of(String.valueOf(bornOn)).map(PartialDate::inWords).orElse(told);
        return Stream.of(
                        otherNames.isEmpty() ? "" : "also " + String.join(", ", otherNames),
                        born.isEmpty() ? age : "born " + born,
                        unborn ? "unborn" : "",
                        due,
                        addressToAsk)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "CurrentPersonRow[" + id + ", …]";
    }
}
