package org.breakwater.time;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    private final BankHolidays england = BankHolidays.england();

    /** Typed from the list for England and Wales on gov.uk/bank-holidays and its earlier editions. */
    @ParameterizedTest
    @CsvSource({
        // The early May holiday moved to Friday for the 75th anniversary of VE Day.
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        // The Platinum Jubilee moved one and added one; the Queen's funeral added another.
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        // The King's coronation added one.
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    })
    void agreesWithThePublishedList(int year, String published) {
        var ours = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(england::isHoliday)
                .map(date -> date.toString().substring(5))
                .collect(toCollection(TreeSet::new));

        assertThat(String.join(" ", ours)).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-04-29, Royal wedding",
        "2012-06-04, Spring bank holiday",
        "2012-06-05, Queen's Diamond Jubilee",
        "2022-12-27, Christmas Day (substitute day)",
        "2026-01-01, New Year’s Day",
        "2026-08-31, Summer bank holiday",
        "2026-12-28, Boxing Day (substitute day)",
        "2028-01-03, New Year’s Day (substitute day)",
    })
    void saysTheNameOfTheHoliday(LocalDate date, String name) {
        assertThat(england.nameOf(date)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"2012-05-28", "2020-05-04", "2022-05-30", "2026-12-26", "2026-08-28", "2026-01-02"})
    void doesNotCallAnOrdinaryDayAHoliday(LocalDate date) {
        assertThat(england.isHoliday(date)).isFalse();
    }

    @Test
    void knowsFiftyYearsAndSaysSo() {
        assertThat(england.knows(2002)).isFalse();
        assertThat(england.knows(2003)).isTrue();
        assertThat(england.knows(2052)).isTrue();
        assertThat(england.knows(2053)).isFalse();
    }

    @Test
    void refusesAYearThatItDoesNotKnow() {
        assertThatThrownBy(() -> england.isHoliday(LocalDate.of(1066, 10, 14)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1066")
                .hasMessageContaining("2003 to 2052");
    }

    @Test
    void warnsFromTheLastPublishedYearOn() {
        assertThat(england.warning(LocalDate.of(2027, 12, 31))).isEmpty();
        assertThat(england.warning(LocalDate.of(2028, 1, 1)).orElseThrow()).contains("end of 2028");
    }
}
