package org.breakwater.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people are found again, in rules that can be explained. */
class KeysTest {

    @ParameterizedTest
    @CsvSource({"Pip Saltmarsh,SALTMARSH  pip", "Zoë O'Dune,odune zoe", "Żaneta Kelp,Kelp Zaneta"})
    void theSameNamesInAnyOrderCaseOrAccentAreTheSame(String one, String other) {
        assertThat(Keys.ofName(one.replace("'", "")))
                .isEqualTo(Keys.ofName(other))
                .isNotEmpty();
    }

    @Test
    void oneNameAloneIsTooCommonToBeFoundBy() {
        assertThat(Keys.ofName("Pip")).isEmpty();
        assertThat(Keys.ofName("  ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12 Mudlark Row, SS1 9ZZ;12, mudlark row ss19zz",
                "Flat 2, 14 Eel Street, ZZ1 1ZZ;flat 2 14 Eel St ZZ1 1ZZ",
                "3 Winkle Steps;3  winkle steps"
            })
    void theSameAddressHoweverItIsWrittenIsTheSame(String one, String other) {
        assertThat(Keys.ofAddress(one)).isEqualTo(Keys.ofAddress(other)).isNotEmpty();
    }

    @Test
    void wordsWithoutANumberAreNoAddress() {
        assertThat(Keys.ofAddress("near the pier")).isEmpty();
    }

    @Test
    void aTelephoneNumberIsTheSameWithAndWithoutTheCountry() {
        assertThat(Keys.ofPhone("07700 900123"))
                .isEqualTo(Keys.ofPhone("+44 7700 900 123"))
                .isNotEmpty();
        assertThat(Keys.ofPhone("999")).isEmpty();
    }
}
