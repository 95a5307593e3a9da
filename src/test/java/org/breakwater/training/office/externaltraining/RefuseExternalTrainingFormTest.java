package org.breakwater.training.office.externaltraining;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal has a reason that the delegate reads. */
class RefuseExternalTrainingFormTest {

    private static final RefuseExternalTrainingForm GOOD =
            Filled.with(Filled.empty(RefuseExternalTrainingForm.class), "counted=false&why=It was half a day");

    @Test
    void aReasonIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=  | why | Enter a reason. The delegate will see it
            """)
    void aReasonIsNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
