package org.breakwater.mash.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reporter is asked one of the questions for their kind of reporter. */
class ReporterQuestionFormTest {

    private static final ReporterQuestionForm GOOD =
            Filled.with(Filled.empty(ReporterQuestionForm.class), "question=OTHER&words=Who fetches the child?");

    @Test
    void aQuestionIsTaken() {
        assertThat(GOOD.check(ReportContent.Way.ADULT).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words=  | words | Enter the question
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(ReportContent.Way.ADULT), field, message);
    }

    @Test
    void oneIsChosenOfThoseThatAreOffered() {
        assertThat(Filled.with(GOOD, "question=").check(ReportContent.Way.ADULT).problems())
                .contains(new Problem("question", "Select a question"));
        assertThat(Filled.with(GOOD, "question=WHO_ARE_YOU")
                        .check(ReportContent.Way.ADULT)
                        .problems())
                .contains(new Problem("question", "Select one of these questions"));
    }
}
