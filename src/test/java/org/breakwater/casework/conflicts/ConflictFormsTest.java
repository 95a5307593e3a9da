package org.breakwater.casework.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A conflict of interest names a colleague and says how they know the people; its end says why it is over. */
class ConflictFormsTest {

    private static final ConflictForm CONFLICT =
            Filled.with(Filled.empty(ConflictForm.class), "who=3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d&why=Her cousin");

    private static final EndConflictForm CONFLICT_END = Filled.with(
            Filled.empty(EndConflictForm.class), "kept=3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d&letInWhy=They moved away");

    @Test
    void aConflictFormThatIsFilledInIsTaken() {
        assertThat(CONFLICT.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who= | who | Select a member of staff
            why=  | why | Enter how you know the people involved
            """)
    void aConflictHasItsPersonAndItsReason(String typed, String field, String message) {
        Filled.mends(Filled.with(CONFLICT, typed).check(), field, message);
    }

    @Test
    void aConflictEndFormThatIsFilledInIsTaken() {
        assertThat(CONFLICT_END.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kept= | kept | Select a member of staff
            letInWhy=  | letInWhy | Enter why there is no longer a conflict
            """)
    void itsEndHasItsReason(String typed, String field, String message) {
        Filled.mends(Filled.with(CONFLICT_END, typed).check(), field, message);
    }
}
