package org.breakwater.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A version has a title, a summary, text, and a reason for the change; a publication has its dates too. */
class WriteTextFormTest {

    private static final WriteTextForm PAGE = Filled.with(
            Filled.empty(WriteTextForm.class),
            "path=information/parents/a&seen=0"
                    + "&title=Fireworks&summary=How to stay safe.&body=Keep water near.&sort=REVISED"
                    + "&why=Parents asked");

    private static final WriteTextForm PUBLICATION = Filled.with(
            Filled.empty(WriteTextForm.class),
            "path=information/publications/a&seen=0"
                    + "&title=Annual report&summary=The year.&body=It was long.&sort=REVISED&why=The year"
                    + " is over&shelf=yearly-report&period=April 2026 to March 2027&published=2027-09-30");

    @Test
    void aTextForParentsIsTaken() {
        assertThat(PAGE.check(Optional.empty()).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title= | title | Enter a title
            summary= | summary | Enter a summary of one or two sentences
            body= | body | Enter the content
            sort= | sort | Select the type of change
            why= | why | Enter what changed and why
            reviewMonths=soon | reviewMonths | Enter the number of months until the next review, like 12
            """)
    void aTextNeedsWhatItsReadersAndItsHistoryNeed(String typed, String field, String message) {
        Filled.mends(Filled.with(PAGE, typed).check(Optional.empty()), field, message);
    }

    @Test
    void aPublicationIsTaken() {
        assertThat(PUBLICATION.check(Optional.empty()).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shelf= | shelf | Select what it is
            period= | period | Enter the period it covers, like April 2026 to March 2027
            published=soon | published | Date of publication must be a real date, like 2027-09-30
            """)
    void aPublicationHasItsKindItsPeriodAndItsDay(String typed, String field, String message) {
        Filled.mends(Filled.with(PUBLICATION, typed).check(Optional.empty()), field, message);
    }
}
