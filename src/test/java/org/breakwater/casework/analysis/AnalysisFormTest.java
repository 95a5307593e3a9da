package org.breakwater.casework.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An analysis says what is known, what worries us and what works, and does not identify the reporter. */
class AnalysisFormTest {

    private static final AnalysisForm GOOD = Filled.with(
            Filled.empty(AnalysisForm.class),
            "version=1&known=Marks seen twice&worries=Nobody said why&works=Their nan is there");

    @Test
    void anAnalysisIsTaken() {
        assertThat(GOOD.check(Optional.empty(), words -> words.contains("the neighbour told"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            known=  | known | Enter what we know
            worries=  | worries | Enter what you are worried about, or “none”
            works=  | works | Enter what is working well, or that nothing is known
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(
                Filled.with(GOOD, typed).check(Optional.empty(), words -> words.contains("the neighbour told")),
                field,
                message);
    }
}
