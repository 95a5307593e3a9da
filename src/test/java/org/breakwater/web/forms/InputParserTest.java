package org.breakwater.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request may contain anything. */
class InputParserTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "-1", "1e3", "01", "1000000", "٣", "99999999999999999999", "x"})
    void nonsenseIsTheFirstPageAndNoNumber(String typed) {
        assertThat(InputParser.page(typed)).isEqualTo(1);
        assertThat(InputParser.count(typed)).isEmpty();
        assertThat(InputParser.page("999999")).isEqualTo(999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000G", " "})
    void nonsenseIsNoId(String typed) {
        assertThat(InputParser.id(typed)).isEmpty();
        assertThat(InputParser.id("00000000-0000-0000-0000-00000000000a")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "30", "2 8", "-1", "99999", "x"})
    void aDayThatDoesNotExistIsNone(String day) {
        assertThat(InputParser.day(day, "2", "2027")).isEmpty();
        assertThat(InputParser.day(" 28 ", "02", "2027")).contains(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "3:15pm,15:15",
        "3.15 PM,15:15",
        "15:15,15:15",
        "1515,15:15",
        "3 p.m.,15:00",
        "3:15,15:15",
        "12pm,12:00",
        "12:30am,00:30",
        "09:00,09:00",
        "0:10,00:10"
    })
    void aTimeOfDayIsReadAsPeopleWriteIt(String typed, LocalTime meant) {
        assertThat(InputParser.time(typed, 8)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "25:00", "15:75", "13pm", "0am", "3:1", "15:15:15", "-3"})
    void aTimeThatDoesNotExistIsNone(String typed) {
        assertThat(InputParser.time(typed, 8)).isEmpty();
    }
}
