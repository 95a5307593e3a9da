package org.breakwater.people.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownBirthDateTest {

    private static final LocalDate SAID = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "about 6, 2026-09-01, true",
        "11, 2026-09-01, true",
        "12, 2026-09-01, false",
        "11, 2027-09-01, false",
        "2014-09-02, 2026-09-01, true",
        "2014-09-02, 2026-09-02, false",
        "2014, 2026-09-01, false",
        "2015, 2026-09-01, true",
        "not known, 2026-09-01, false"
    })
    void aChildIsUnderTwelveOnlyWhereThatIsKnown(String told, LocalDate today, boolean below) {
        assertThat(KnownBirthDate.read(told, SAID).isBelow(12, today)).isEqualTo(below);
    }
}
