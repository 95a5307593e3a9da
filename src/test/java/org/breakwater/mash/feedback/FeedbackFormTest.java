package org.breakwater.mash.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feedback to the referrer says how it was given. */
class FeedbackFormTest {

    private static final FeedbackForm GOOD =
            Filled.with(Filled.empty(FeedbackForm.class), "version=1&how=By telephone, to Petra Quayside");

    @Test
    void aCallIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how=  | how | Enter how you gave feedback and who to
            """)
    void howIsNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
