package org.breakwater.people.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.comparison.MatchScore.Band;
import org.breakwater.people.matching.MatchKeys;
import org.breakwater.people.parsing.ComparedNames;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.SearchableAddress;
import org.junit.jupiter.api.Test;

/** What a person at the desk would say about two people, and why. */
class PersonComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** Smiths are common, and all other names are rare. */
    private final PersonComparison comparison = new PersonComparison(name -> name.equals("smith") ? 0.02 : 0.0005);

    private static ComparedPerson person(String name, String born, String address) {
        return new ComparedPerson(
                ComparedNames.read(name), KnownBirthDate.read(born, TODAY), SearchableAddress.read(address), "");
    }

    private Band band(ComparedPerson a, ComparedPerson b) {
        return comparison.of(a, b).band();
    }

    @Test
    void aChildWhoseNameWasMisheardIsFound() {
        var one = person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row, ZZ1 2AB");
        for (var other : List.of(
                person("Ren Saltmarsh", "3.4.2019", "12 Mudlark Row"),
                person("Saltmarsh, Wren", "2019-04-03", ""),
                person("Saltmarsh Wren", "2019-04-03", "12 mudlark row"),
                person("Wren Salt-Marsh", "2019-04-03", "somewhere else entirely, ZZ9 9ZZ"),
                person("Wren Saltmarsh", "4.3.2019", "ZZ1 2AB"),
                person("Wrén SALTMARSH", "2019-04-03", "12 Mudlark Row, ZZ1 2BA"))) {
            assertThat(band(one, other)).as("%s", comparison.of(one, other)).isEqualTo(Band.LIKELY);
            assertThat(Collections.disjoint(MatchKeys.of(one), MatchKeys.of(other)))
                    .isFalse();
        }
    }

    @Test
    void aCommonNameThatTwoPeopleShareIsTheSameNameAndNotASimilarOne() {
        var everyoneIsCalledSo = new PersonComparison(name -> 0.05);
        var one = person("Wren Smith", "2019-04-03", "");
        assertThat(everyoneIsCalledSo
                        .of(one, person("Wren Smith", "2019-04-03", ""))
                        .agreesInWords())
                .contains("same first name, same last name");
        assertThat(everyoneIsCalledSo
                        .of(one, person("Wren Smyth", "2019-04-03", ""))
                        .agreesInWords())
                .contains("same first name, similar last name");
    }

    @Test
    void whoIsClearlyOfAnotherAgeIsNoLikelyMatchAndWhatAgreesAndDiffersIsSaid() {
        var nhs = Map.of(IdentifierKind.NHS_NUMBER, "9434765919");
        var one = person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row, ZZ1 2AB");
        var older = person("Wren Saltmarsh", "2012-11-20", "12 Mudlark Row, ZZ1 2AB");
        var matchScore = comparison.of(
                new ComparedPerson(one.names(), one.born(), one.place(), "07700900123", nhs),
                new ComparedPerson(older.names(), older.born(), older.place(), "07700900123", nhs));
        assertThat(matchScore.bits()).as("whatever else agrees").isGreaterThan(MatchScore.LIKELY);
        assertThat(matchScore.band()).isEqualTo(Band.POSSIBLE);
        assertThat(matchScore.inWords()).isEqualTo("Possible match");
        assertThat(matchScore.whyInWords()).contains("NHS number the same. Differences: different age");
        assertThat(band(one, person("Wren Saltmarsh", "14", "12 Mudlark Row, ZZ1 2AB")))
                .isEqualTo(Band.POSSIBLE);
        assertThat(band(one, person("Wren Saltmarsh", "about 8", "12 Mudlark Row, ZZ1 2AB")))
                .as("a guessed age that fits")
                .isEqualTo(Band.LIKELY);
        assertThat(band(one, person("Wren Saltmarsh", "2019-04-30", "")))
                .as("a slip in the date")
                .isEqualTo(Band.LIKELY);
        assertThat(comparison.of(one, one).inWords()).isEqualTo("Likely match");
    }

    @Test
    void ofTwoPeopleOfOneHomeTheLastNameAndTheAddressMatchAndTheFirstNameDoesNot() {
        var mother = comparison
                .of(
                        person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row, ZZ1 2AB"),
                        person("Odile Saltmarsh", "1990-02-11", "12 Mudlark Row, ZZ1 2AB"))
                .ofTwo();
        assertThat(mother.inWords()).isEqualTo("Probably the same household");
        assertThat(mother.agreesInWords()).startsWith("same last name; same postcode; same address");
        assertThat(mother.disagreesInWords()).isEqualTo("first name differs; different age");
    }

    @Test
    void theSameStreetWithAnotherNumberMatchesPartly() {
        var moved = comparison.of(
                person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row, ZZ1 2AB"),
                person("Wren Saltmarsh", "2019-04-03", "17 Mudlark Row, ZZ1 2AB"));
        assertThat(moved.signs())
                .extracting(sign -> sign.words() + " (" + sign.verdictInWords() + ")")
                .contains("same date of birth (matches)", "same street, different house number (partial match)");
    }

    @Test
    void aHouseNumberThatNoOneToldIsNotADifferentOne() {
        var told = comparison.of(
                person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row"),
                person("Wren Saltmarsh", "2019-04-03", "Mudlark Row"));
        assertThat(told.signs())
                .extracting(sign -> sign.words() + " (" + sign.verdictInWords() + ")")
                .contains("same street, house number not known (partial match)");
    }

    @Test
    void namesThatMatchOnlyInPartInTheOtherOrderAreNeverListedOnBothSides() {
        var partly =
                comparison.of(person("Saltmarsh Wren", "2019-04-03", ""), person("Nancy Saltmarsh", "2019-04-03", ""));
        assertThat(partly.agreesInWords()).contains("part of the name matches");
        assertThat(partly.disagreesInWords()).isEmpty();
        var smiths = comparison.of(person("Smith Wren", "2019-04-03", ""), person("Nancy Smith", "2019-04-03", ""));
        assertThat(smiths.agreesInWords()).doesNotContain("name");
        assertThat(smiths.disagreesInWords())
                .isEqualTo("names differ (the first name of one is the last name of the other)");
        var other = comparison.of(person("W Smith", "2019-04-03", ""), person("Wren Ashdown", "2019-04-03", ""));
        assertThat(other.disagreesInWords()).isEqualTo("last name differs (similar first name)");
        assertThat(comparison
                        .of(person("Wrenna Smith", "", ""), person("Wren Ashdown", "", ""))
                        .agreesInWords())
                .isEqualTo("similar first name (last name differs)");
    }

    @Test
    void aMotherIsFoundByTheNameThatSheHadBefore() {
        var now = person("Maria Nowak (née Kowalska)", "1994-02-11", "9 Gull Lane, ZZ3 3CD");
        var before = person("Maria Kowalska", "1994-02-11", "1 Elsewhere Road, ZZ8 8AA");
        assertThat(band(now, before)).isEqualTo(Band.LIKELY);
        assertThat(Collections.disjoint(MatchKeys.of(now), MatchKeys.of(before)))
                .isFalse();
        assertThat(ComparedNames.read("Robin Ashdown (demo)").family()).containsExactly("ashdown");
    }

    @Test
    void aNumberOfAnotherSystemWeighsMuchAndDecidesNothingAlone() {
        var nhs = Map.of(IdentifierKind.NHS_NUMBER, "9434765919");
        var one = person("Wren Saltmarsh", "2019-04-03", "");
        var numbered = new ComparedPerson(one.names(), one.born(), one.place(), "", nhs);
        var other = person("Bo Quill", "2011-01-09", "");
        var stranger = new ComparedPerson(other.names(), other.born(), other.place(), "", nhs);
        var nameless =
                new ComparedPerson(ComparedNames.read(""), KnownBirthDate.UNKNOWN, SearchableAddress.read(""), "", nhs);
        assertThat(band(numbered, nameless)).isEqualTo(Band.LIKELY);
        assertThat(MatchKeys.of(nameless)).isNotEmpty();
        assertThat(band(numbered, stranger)).isEqualTo(Band.NO);
    }

    @Test
    void aBrotherIsNotHisSister() {
        var wren = person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row, ZZ1 2AB");
        var pip = person("Pip Saltmarsh", "2016-08-21", "12 Mudlark Row, ZZ1 2AB");
        assertThat(band(wren, pip)).isEqualTo(Band.NO);
        assertThat(comparison.of(wren, pip).areTwo()).isTrue();
        assertThat(comparison
                        .of(wren, person("Pip Saltmarsh", "about 10", "12 Mudlark Row, ZZ1 2AB"))
                        .areTwo())
                .isTrue();
    }

    @Test
    void twoChildrenWithoutNamesAtOneDoorAreAHouseholdAndNotOneChild() {
        var one = person("", "", "12 Mudlark Row, ZZ1 2AB");
        assertThat(comparison.of(one, one).areTwo()).isTrue();
    }

    @Test
    void oneStreetAndAboutOneAgeAreNoMatchWhereTheNamesDiffer() {
        for (var age : List.of("7", "2019", "2019-04")) {
            var matchScore = comparison.of(
                    person("Wren Saltmarsh", age, "12 Mudlark Row, ZZ1 2AB"),
                    person("Otto Quill", age, "31 Mudlark Row, ZZ1 2AB"));
            assertThat(matchScore.band()).as(age).isEqualTo(Band.NO);
            assertThat(matchScore.together()).isFalse();
        }
    }

    @Test
    void otherNamesAtOneAddressAreOnlyAtTheAddress() {
        var ours = person("Wren Saltmarsh", "2019", "12 Mudlark Row, ZZ1 2AB");
        var strangers = comparison.of(ours, person("Otto Quill", "2019", "12 Mudlark Row, ZZ1 2AB"));
        assertThat(strangers.band()).isEqualTo(Band.NO);
        assertThat(strangers.onlyPlace()).isTrue();
        var brother = comparison.of(ours, person("Pip Saltmarsh", "2016", "12 Mudlark Row, ZZ1 2AB"));
        assertThat(brother.onlyPlace()).as("they share a name").isFalse();
    }

    @Test
    void aRareNameSaysMoreThanACommonOne() {
        var smith = comparison.of(person("Ann Smith", "", ""), person("Ann Smith", "", ""));
        var saltmarsh = comparison.of(person("Ann Saltmarsh", "", ""), person("Ann Saltmarsh", "", ""));
        assertThat(saltmarsh.bits()).isGreaterThan(smith.bits() + 3);
    }

    @Test
    void anAgeThatWasGuessedFitsADayThatIsKnown() {
        assertThat(BirthDateWeight.of(KnownBirthDate.read("about 7", TODAY), KnownBirthDate.of(2019, 4, 3)))
                .isEqualTo(BirthDateWeight.NEAR);
        assertThat(BirthDateWeight.of(KnownBirthDate.read("18 months", TODAY), KnownBirthDate.of(2025, 5, 1)))
                .isEqualTo(BirthDateWeight.NEAR);
        assertThat(BirthDateWeight.of(KnownBirthDate.read("12", TODAY), KnownBirthDate.of(2019, 4, 3)))
                .isEqualTo(BirthDateWeight.OTHER);
        assertThat(BirthDateWeight.of(KnownBirthDate.read("2019-04", TODAY), KnownBirthDate.of(2019, 4, 3)))
                .isEqualTo(BirthDateWeight.MONTH);
        assertThat(KnownBirthDate.read("31.2.2019", TODAY).isWhole()).isFalse();
        assertThat(KnownBirthDate.read("a toddler", TODAY)).isEqualTo(KnownBirthDate.UNKNOWN);
    }

    @Test
    void everyReasonIsSaidAndTheyAddUp() {
        var matchScore = comparison.of(
                person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row, ZZ1 2AB"),
                person("Wren Saltmarsh", "2011-01-09", "12 Mudlark Row, ZZ1 2AB"));
        assertThat(matchScore.signs())
                .allSatisfy(matchReason -> assertThat(matchReason.words()).isNotBlank());
        assertThat(matchScore.signs().stream().mapToDouble(MatchReason::bits).sum())
                .isEqualTo(matchScore.bits());
        assertThat(matchScore.signs().stream().filter(MatchReason::disagrees)).hasSize(1);
    }

    @Test
    void nobodyIsFoundByNothing() {
        assertThat(MatchKeys.of(person("", "", ""))).isEmpty();
        assertThat(MatchKeys.of(person("Wren", "", ""))).isEmpty();
        assertThat(MatchKeys.of(person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row, ZZ1 2AB")))
                .hasSizeLessThanOrEqualTo(MatchKeys.MOST);
    }
}
