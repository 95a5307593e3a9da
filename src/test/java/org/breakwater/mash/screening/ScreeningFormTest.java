package org.breakwater.mash.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A screening says whether the child is safe, the history, the family's consent, and how urgent it is. */
class ScreeningFormTest {

    private static final ScreeningForm GOOD = Filled.with(
            Filled.empty(ScreeningForm.class),
            "issues=ALL/none&rating=AMBER&reason=Hunger&safeNow=YES"
                    + "&safetyWords=At school&consent=REFUSED&consentWords=The mother said no&history=None"
                    + " before");

    @Test
    void anAmberOneIsTaken() {
        assertThat(GOOD.check(IssueList.latest()).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            safeNow= | safeNow | Select whether the child is safe now
            safetyWords=  | safetyWords | Enter how you know, or what is being done about it
            issues=ALL/gossip | issues | Select presenting issues, or “No factors identified”
            history=  | history | Enter what previous contacts show, or that there are none
            consent= | consent | Select whether the family has consented
            consentWords=  | consentWords | Enter why there is no consent, or why it is not needed
            rating= | rating | Select red, amber or green
            reason=  | reason | Enter the rationale for the rating
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(IssueList.latest()), field, message);
    }
}
