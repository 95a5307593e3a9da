package org.breakwater.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "3 6 1990, 3 June 1990",
        "03 06 1990, 3 June 1990",
        "3-6-1990, 3 June 1990",
        "3/3/2025, 3 March 2025",
        "1990-06-03, 3 June 1990",
        "June 1990, June 1990",
        "31 2 1990, 31 2 1990",
        "about 6, about 6",
        "9, 9",
        "spring 2025, spring 2025"
    })
    void aDateIsShownInWordsHoweverItWasTypedAndAnythingElseAsItWasTyped(String typed, String shown) {
        assertThat(PartialDate.shown(typed)).isEqualTo(shown);
    }
}
