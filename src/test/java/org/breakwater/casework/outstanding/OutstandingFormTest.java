package org.breakwater.casework.outstanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outstanding item ends as done or as not needed, with a note. */
class OutstandingFormTest {

    private static final OutstandingForm GOOD = Filled.with(
            Filled.empty(OutstandingForm.class), "version=1&rule=conference&how=DONE&words=Held on Tuesday");

    @Test
    void anEndIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule= | rule | Select the deadline
            how= | how | Select done or not needed
            words=  | words | Enter when it was done, or why it is not needed
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
