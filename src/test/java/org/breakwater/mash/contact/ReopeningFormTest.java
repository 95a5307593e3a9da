package org.breakwater.mash.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A closed contact is reopened for a reason. */
class ReopeningFormTest {

    private static final ReopeningForm GOOD =
            Filled.with(Filled.empty(ReopeningForm.class), "version=1&why=The school rang again");

    @Test
    void aReasonIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=  | why | Enter the reason for reopening
            """)
    void aReasonIsNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
