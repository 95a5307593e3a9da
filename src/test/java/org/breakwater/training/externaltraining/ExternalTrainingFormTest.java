package org.breakwater.training.externaltraining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakwater.documents.shelves.ChosenFiles;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** External training has its course, its day and its provider. */
class ExternalTrainingFormTest {

    private static final ExternalTrainingForm GOOD = Filled.with(
            Filled.empty(ExternalTrainingForm.class), "onDay=14&onMonth=4&onYear=2026&givenBy=Gull Learning");

    @Test
    void aCourseOfThisYearIsTaken() {
        assertThat(GOOD.check(true, true, LocalDate.of(2026, 11, 25), ChosenFiles.none())
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            onDay=31&onMonth=2 | on | Date must be a real date, like 27 3 2026
            onDay=&onMonth=&onYear= | on | Enter the date you completed it
            onYear=2027 | on | Date must be today or in the past
            onYear=2006 | on | Date must be in the last 20 years
            givenBy= | givenBy | Enter the provider
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(
                Filled.with(GOOD, typed).check(true, true, LocalDate.of(2026, 11, 25), ChosenFiles.none()),
                field,
                message);
    }
}
