package org.breakwater.training.office.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Withdrawing a file needs a reason. */
class UndoImportFormTest {

    private static final UndoImportForm GOOD =
            Filled.with(Filled.empty(UndoImportForm.class), "why=It was the list of last year");

    @Test
    void aReasonIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=  | why | Enter a reason. The people in the file may read it
            """)
    void aReasonIsNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
