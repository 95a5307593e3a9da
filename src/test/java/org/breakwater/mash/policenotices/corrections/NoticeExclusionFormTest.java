package org.breakwater.mash.policenotices.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A police notice that is left out needs a reason. */
class NoticeExclusionFormTest {

    private static final PoliceNoticeExclusionForm GOOD =
            Filled.with(Filled.empty(PoliceNoticeExclusionForm.class), "leave=A total");

    @Test
    void aReasonIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leave=  | leave | Enter why it is left out, for example: a total, not a notice
            """)
    void aReasonIsNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
