package org.breakwater.casework.outstanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the desk still owes ends as done or as not needed, with words. */
class OutstandingItemFormTest {

    private static final OutstandingItemForm GOOD = Filled.with(
            Filled.empty(OutstandingItemForm.class), "version=1&rule=conference&how=DONE&words=Held on Tuesday");

    @Test
    void anEndIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule= | rule | Select the deadline
            how= | how | Select completed or not needed
            words=  | words | Enter when it was done, or why it is not needed
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
