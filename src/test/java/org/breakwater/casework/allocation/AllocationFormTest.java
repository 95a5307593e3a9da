package org.breakwater.casework.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is allocated to someone. */
class AllocationFormTest {

    private static final AllocationForm GOOD =
            Filled.with(Filled.empty(AllocationForm.class), "whom=3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d");

    @Test
    void anAccountIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whom=nobody | whom | Select who to allocate it to
            """)
    void somebodyIsChosen(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
