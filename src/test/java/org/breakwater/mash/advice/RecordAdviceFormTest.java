package org.breakwater.mash.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advice is recorded with who asked, what, and who answered. */
class RecordAdviceFormTest {

    private static final RecordAdviceForm GOOD = Filled.with(
            Filled.empty(RecordAdviceForm.class),
            "asker=Petra Quayside&organisation=Teacher,"
                    + " Gull Lane&telephone=01702 215007&question=Should I refer?&said=Yes, today"
                    + "&saidBy=Maya");

    @Test
    void adviceIsTaken() {
        assertThat(GOOD.check(Instant.parse("2026-08-28T15:25:00Z")).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asker= | asker | Enter their name
            organisation= | organisation | Enter their role and organisation
            telephone= | telephone | Enter their telephone number
            telephone=215007 | telephone | Enter a full telephone number, like 01702 215007
            question=  | question | Enter the question or concern
            said=  | said | Enter the advice given
            saidBy=  | saidBy | Enter who gave the advice
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(Instant.parse("2026-08-28T15:25:00Z")), field, message);
    }
}
