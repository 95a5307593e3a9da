package org.breakwater.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.Likeness.Band;
import org.breakwater.people.Sign;
import org.junit.jupiter.api.Test;

/** What a person at the desk would say of two people, and why. */
class ComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** Smiths are common, and everybody else is rare. */
    private final Comparison comparison = new Comparison(name -> name.equals("smith") ? 0.02 : 0.0005);

    private static Described person(String name, String born, String address) {
        return new Described(Names.read(name), BirthDay.read(born, TODAY), Place.read(address), "");
    }

    private Band band(Described a, Described b) {
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
            assertThat(Collections.disjoint(FindKeys.of(one), FindKeys.of(other)))
                    .isFalse();
        }
    }

    @Test
    void whereAnAgeSpeaksAgainstItNobodyReadsThatItIsLikely() {
        var nhs = Map.of(IdentifierKind.NHS_NUMBER, "9434765919");
        var one = person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row, ZZ1 2AB");
        var older = person("Wren Saltmarsh", "2012-11-20", "12 Mudlark Row, ZZ1 2AB");
        var likeness = comparison.of(
                new Described(one.names(), one.born(), one.place(), "07700900123", nhs),
                new Described(older.names(), older.born(), older.place(), "07700900123", nhs));
        assertThat(likeness.band()).isEqualTo(Band.LIKELY);
        assertThat(likeness.inWords()).isEqualTo("Possible match");
        assertThat(comparison.of(one, one).inWords()).isEqualTo("Likely match");
    }

    @Test
    void aMotherIsFoundByTheNameThatSheHadBefore() {
        var now = person("Maria Nowak (née Kowalska)", "1994-02-11", "9 Gull Lane, ZZ3 3CD");
        var before = person("Maria Kowalska", "1994-02-11", "1 Elsewhere Road, ZZ8 8AA");
        assertThat(band(now, before)).isEqualTo(Band.LIKELY);
        assertThat(Collections.disjoint(FindKeys.of(now), FindKeys.of(before))).isFalse();
        assertThat(Names.read("Robin Ashdown (demo)").family()).containsExactly("ashdown");
    }

    @Test
    void aNumberOfAnotherSystemWeighsMuchAndDecidesNothingAlone() {
        var nhs = Map.of(IdentifierKind.NHS_NUMBER, "9434765919");
        var one = person("Wren Saltmarsh", "2019-04-03", "");
        var numbered = new Described(one.names(), one.born(), one.place(), "", nhs);
        var other = person("Bo Quill", "2011-01-09", "");
        var stranger = new Described(other.names(), other.born(), other.place(), "", nhs);
        var nameless = new Described(Names.read(""), BirthDay.UNKNOWN, Place.read(""), "", nhs);
        assertThat(band(numbered, nameless)).isEqualTo(Band.LIKELY);
        assertThat(FindKeys.of(nameless)).isNotEmpty();
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
            var likeness = comparison.of(
                    person("Wren Saltmarsh", age, "12 Mudlark Row, ZZ1 2AB"),
                    person("Otto Quill", age, "31 Mudlark Row, ZZ1 2AB"));
            assertThat(likeness.band()).as(age).isEqualTo(Band.NO);
            assertThat(likeness.together()).isFalse();
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
        assertThat(BornWeight.of(BirthDay.read("about 7", TODAY), BirthDay.of(2019, 4, 3)))
                .isEqualTo(BornWeight.NEAR);
        assertThat(BornWeight.of(BirthDay.read("18 months", TODAY), BirthDay.of(2025, 5, 1)))
                .isEqualTo(BornWeight.NEAR);
        assertThat(BornWeight.of(BirthDay.read("12", TODAY), BirthDay.of(2019, 4, 3)))
                .isEqualTo(BornWeight.OTHER);
        assertThat(BornWeight.of(BirthDay.read("2019-04", TODAY), BirthDay.of(2019, 4, 3)))
                .isEqualTo(BornWeight.MONTH);
        assertThat(BirthDay.read("31.2.2019", TODAY).isWhole()).isFalse();
        assertThat(BirthDay.read("a toddler", TODAY)).isEqualTo(BirthDay.UNKNOWN);
    }

    @Test
    void everyReasonIsSaidAndTheyAddUp() {
        var likeness = comparison.of(
                person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row, ZZ1 2AB"),
                person("Wren Saltmarsh", "2011-01-09", "12 Mudlark Row, ZZ1 2AB"));
        assertThat(likeness.signs()).allSatisfy(sign -> assertThat(sign.words()).isNotBlank());
        assertThat(likeness.signs().stream().mapToDouble(Sign::bits).sum()).isEqualTo(likeness.bits());
        assertThat(likeness.signs().stream().filter(Sign::disagrees)).hasSize(1);
    }

    @Test
    void nobodyIsFoundByNothing() {
        assertThat(FindKeys.of(person("", "", ""))).isEmpty();
        assertThat(FindKeys.of(person("Wren", "", ""))).isEmpty();
        assertThat(FindKeys.of(person("Wren Saltmarsh", "2019-04-03", "12 Mudlark Row, ZZ1 2AB")))
                .hasSizeLessThanOrEqualTo(FindKeys.MOST);
    }
}
