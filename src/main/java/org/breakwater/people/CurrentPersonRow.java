package org.breakwater.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A person with the latest value of each detail; {@link PersonRow} has what was reported first.
 *
 * @param bornOn a full date of birth, if one is known
 * @param address all current ones, as one text; empty if there are none
 * @param addressToAsk their home, by which an agency looks them up: never a refuge or a placement
 * @param otherNames other names that they have or had
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

    /** The same. @param told their date of birth as far as it was stated, if no full one is known; or empty */
    public String inWordsBorn(String told) {
        var born =
                PartialDate.of(String.valueOf(bornOn)).map(PartialDate::inWords).orElse(told);
        return Stream.of(
                        otherNames.isEmpty() ? "" : "also " + String.join(", ", otherNames),
                        born.isEmpty() ? PersonRow.ageInWords(age) : "born " + born,
                        unborn ? "unborn" : "",
                        due,
                        addressToAsk)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** What is read beside someone's name; someone without one may be described by their age already. */
    public String inWordsBeside(PersonRow told) {
        var words = inWordsBorn(told.bornInWords());
        var saysTheAge = told.name().isBlank()
                && !age.isBlank()
                && told.called().contains("aged " + age)
                && (words + ", ").startsWith(age + ", ");
        return saysTheAge ? words.substring(Math.min(words.length(), age.length() + 2)) : words;
    }

    @Override
    public String toString() {
        return "CurrentPersonRow[" + id + ", …]";
    }
}
