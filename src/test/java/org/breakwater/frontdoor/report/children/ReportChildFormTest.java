package org.breakwater.frontdoor.report.children;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child needs a name, a description, or an address. */
class ReportChildFormTest {

    private static final ReportChildForm GOOD =
            Filled.with(Filled.empty(ReportChildForm.class), "described=two small kids");

    @Test
    void aDescriptionIsEnough() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            described= | name | Enter a name, a description or an address
            """)
    void oneOfThemIsNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
