package org.breakwater.frontdoor.refer.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The concern and the danger answer are required; a time and an earlier call are validated only if they are started.
 */
class StoryFormsTest {

    private static final ConcernDetailsForm CONCERN_DETAILS =
            Filled.with(Filled.empty(ConcernDetailsForm.class), "danger=NO&words=No coat");

    @Test
    void aConcernDetailsFormThatIsFilledInIsTaken() {
        assertThat(CONCERN_DETAILS.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            danger= | danger | Select yes if a child is in danger right now. If you do not know, select not sure
            words=  | words | Enter what happened, or what you saw or heard
            goesHome=soon | goesHome | Time must be like 3:15pm or 15:15, or left blank
            """)
    void aConcernNeedsItsWordsAndWhetherThereIsDanger(String typed, String field, String message) {
        Filled.mends(Filled.with(CONCERN_DETAILS, typed).check(), field, message);
    }
}
