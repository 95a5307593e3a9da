package org.breakwater.frontdoor.report.young;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child is asked for little, in words for a child. */
class YoungFormsTest {

    private static final YoungChildForm YOUNG_CHILD = Filled.with(Filled.empty(YoungChildForm.class), "name=Kit");

    private static final YoungWorryForm YOUNG_WORRY =
            Filled.with(Filled.empty(YoungWorryForm.class), "worry=He sends me things");

    private static final YoungSafeForm SAFE_NOW = Filled.with(Filled.empty(YoungSafeForm.class), "safe=UNSURE");

    @Test
    void aYoungChildFormThatIsFilledInIsTaken() {
        assertThat(YOUNG_CHILD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name= | name | Tell us what to call you, or where we can find you. One of them will do
            """)
    void aNameOrAPlaceIsEnough(String typed, String field, String message) {
        Filled.mends(Filled.with(YOUNG_CHILD, typed).check(), field, message);
    }

    @ParameterizedTest
    @CsvSource({"nine, 9", "Thirteen, 13", "13, 13", "nearly ten, nearly ten"})
    void anAgeInWordsIsKeptAsANumber(String typed, String kept) {
        var checked = Filled.with(YOUNG_CHILD, "age=" + typed).check();
        assertThat(((Checked.Good<YoungChildForm>) checked).value().age()).isEqualTo(kept);
    }

    @Test
    void aYoungWorryFormThatIsFilledInIsTaken() {
        assertThat(YOUNG_WORRY.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            worry=  | worry | Tell us what is wrong. A few words will do
            """)
    void aFewWordsAreEnough(String typed, String field, String message) {
        Filled.mends(Filled.with(YOUNG_WORRY, typed).check(), field, message);
    }

    @Test
    void aSafeNowFormThatIsFilledInIsTaken() {
        assertThat(SAFE_NOW.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            safe= | safe | Pick one. If you do not know, pick “I am not sure”
            """)
    void whetherTheyAreSafeIsAsked(String typed, String field, String message) {
        Filled.mends(Filled.with(SAFE_NOW, typed).check(), field, message);
    }
}
