package org.breakwater.people.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.parsing.ComparedNames;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.SearchableAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is written as the caller heard it: what sounds alike shares a key, and what does not shares none. */
class MatchKeysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static ComparedPerson called(String name) {
        return called(name, "");
    }

    private static ComparedPerson called(String name, String born) {
        return new ComparedPerson(
                ComparedNames.read(name), KnownBirthDate.read(born, TODAY), SearchableAddress.read(""), "");
    }

    @ParameterizedTest
    @CsvSource({
        "Kacper Marchewska, Kasper Marchevska",
        "Kacper Marczewska, Kasper Marchevska",
        "Marchewska Kacper, Kasper Marczewska",
        "Wiktoria Nowak, Victoria Novak",
        "Ewa Wojcik, Eva Vojcik",
        "Oliwia Kowalczyk, Olivia Kovalchyk",
        "Szymon Lewandowski, Shimon Levandovski",
        "Michał Woźniak, Michal Vozniak",
        "Jana Kowalska, Jana Kowalsky"
    })
    void soundsThatAnotherLanguageWritesOtherwiseShareAKey(String one, String other) {
        assertThat(Collections.disjoint(MatchKeys.of(called(one)), MatchKeys.of(called(other))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Kacper Marchewska, Jonas Lindqvist", "Wiktoria Nowak, Walter Brown", "Ewa Wojcik, Eve Watson"})
    void otherNamesShareNone(String one, String other) {
        assertThat(Collections.disjoint(MatchKeys.of(called(one)), MatchKeys.of(called(other))))
                .isTrue();
    }

    @Test
    void theYearAndOneNameAreEnoughHoweverItIsHeard() {
        assertThat(Collections.disjoint(
                        MatchKeys.of(called("A Marchewska", "2017-03-04")),
                        MatchKeys.of(called("K Marchevska", "2017-09-08"))))
                .isFalse();
        assertThat(Collections.disjoint(
                        SearchKeys.of(called("Kacper Marchewska")), SearchKeys.of(called("Kasper Novak"))))
                .isFalse();
    }

    @Test
    void noOneHasMoreKeysThanTheMost() {
        var most = called("Wiktoria Kowalczyk (née Wójcik)", "2017-03-04");
        assertThat(MatchKeys.of(most)).hasSizeLessThanOrEqualTo(MatchKeys.MOST);
        assertThat(SearchKeys.of(most)).hasSizeLessThanOrEqualTo(SearchKeys.MOST);
    }
}
