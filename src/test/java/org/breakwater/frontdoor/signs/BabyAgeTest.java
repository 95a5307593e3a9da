package org.breakwater.frontdoor.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be a baby: an unclear age counts as one. */
class BabyAgeTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 10);

    @ParameterizedTest
    @ValueSource(strings = {"6wks", "11 mths", "8m", "3 w", "0", "under 1", "nearly one", "newborn", "10 months"})
    void anAgeOfWeeksOrMonthsIsABabys(String age) {
        assertThat(BabyAge.isSaid(age)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "4", "about 10", "nine", "10 years", "in year 6", "mid teens"})
    void anyOtherAgeIsNot(String age) {
        assertThat(BabyAge.isSaid(age)).isFalse();
    }

    @Test
    void aBirthdayCountsAsLateAsItMayBe() {
        assertThat(BabyAge.isBorn("2026-12", JANUARY)).isTrue();
        assertThat(BabyAge.isBorn("2026", JANUARY)).isTrue();
        assertThat(BabyAge.isBorn("2026-01", JANUARY)).isTrue();
        assertThat(BabyAge.isBorn("2025-12", JANUARY)).isFalse();
        assertThat(BabyAge.isBorn("2026-01-10", JANUARY)).isFalse();
        assertThat(BabyAge.isBorn("2026-01-11", JANUARY)).isTrue();
        assertThat(BabyAge.isBorn("", JANUARY)).isFalse();
    }
}
