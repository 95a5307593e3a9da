package org.breakwater.training.office.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A date is parsed as learning systems write it, and an invalid one is not guessed. */
class ImportedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-01",
                " 2027-3-1 ",
                "2027-03-01 09:30",
                "2027-03-01T23:30:00Z",
                "2027-02-28 23:30:00 -0200",
                "01/03/2027",
                "1/3/2027 14:05:09",
                "1/3/2027, 2:05 pm",
                "1.3.2027",
                "01-03-2027",
                "1 Mar 2027",
                "1 MARCH 2027",
                "01-Mar-2027"
            })
    void theFirstOfMarch(String written) {
        assertThat(ImportedDate.of(written)).contains(LocalDate.of(2027, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "3/25/2027",
                "30/02/2027",
                "2027-02-29",
                "1/3/27",
                "46447",
                "2027-03-01T25:99:00Z",
                "March 2027",
                "2027-03-01 and more"
            })
    void isNoDay(String written) {
        assertThat(ImportedDate.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-06-30T23:30:00Z", "2027-06-30T23:30:00.123+0000"})
    void aMomentIsTakenToTheClockOfLondon(String written) {
        assertThat(ImportedDate.of(written)).contains(LocalDate.of(2027, 7, 1));
    }
}
