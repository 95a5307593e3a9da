package org.breakwater.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A version comes into force now, or at the beginning of a later day. */
class PublishTextFormTest {

    private static final PublishTextForm GOOD =
            Filled.with(Filled.empty(PublishTextForm.class), "when=LATER&fromDay=31&fromMonth=3&fromYear=2027");

    @Test
    void aLaterDayIsTaken() {
        assertThat(GOOD.check(Instant.parse("2026-11-25T11:00:00Z")).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when= | when | Select when to publish it
            fromDay=31&fromMonth=2 | fromDay | Date must be a real date, like 31 3 2027
            fromDay=25&fromMonth=11&fromYear=2026 | fromDay | Date must be after today
            """)
    void aDayIsLaterThanToday(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(Instant.parse("2026-11-25T11:00:00Z")), field, message);
    }
}
