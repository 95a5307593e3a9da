package org.breakwater.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.profile.CensusCodes;

/**
 * The characteristics in the census, and how to communicate with someone. A code that was not given is empty.
 *
 * @param sex M, F or U; U for an unborn baby
 * @param interpreter whether they need an interpreter or a BSL interpreter
 * @param ethnicity as {@link CensusCodes} has it, and in their own words
 * @param disabilities as {@link CensusCodes} has them; {@link CensusCodes#NONE} excludes others
 */
public record PersonCharacteristics(
        String sex, String language, ParentalResponsibility interpreter, String ethnicity, List<String> disabilities) {

    public static final PersonCharacteristics NONE =
            new PersonCharacteristics("", "", ParentalResponsibility.NOT_KNOWN, "", List.of());

    public PersonCharacteristics {
        disabilities = disabilities.stream().distinct().toList();
        if (disabilities.contains(CensusCodes.NONE) && disabilities.size() > 1) {
            throw new IllegalArgumentException("No disability stands alone");
        }
    }

    /** Only what was given, in words. */
    public String inWords() {
        var codes = CensusCodes.shipped();
        return Stream.of(
                        said("Sex: ", codes.sexInWords(sex)),
                        said("First language: ", language),
                        interpreter == ParentalResponsibility.YES ? "Needs an interpreter or BSL interpreter" : "",
                        interpreter == ParentalResponsibility.NO ? "No interpreter needed" : "",
                        said("Ethnic background: ", codes.ethnicityInWords(ethnicity)),
                        said("Disability: ", codes.disabilitiesInWords(disabilities)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String said(String label, String words) {
        return words.isBlank() ? "" : label + words;
    }

    @Override
    public String toString() {
        return "PersonCharacteristics[…]";
    }
}
