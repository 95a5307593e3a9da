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
    @CsvSource({"nine, 9", "Thirteen, 13", "13, 13", "nearly ten, nearly ten"})
    void anAgeInWordsIsKeptAsANumber(String typed, String kept) {
        var checked = Filled.with(YOUNG_CHILD, "age=" + typed).check();
        assertThat(((Checked.Good<YoungChildForm>) checked).value().age()).isEqualTo(kept);
    }

    @Test
    void aYoungWorryFormThatIsFilledInIsTaken() {
        assertThat(YOUNG_WORRY.check().problems()).isEmpty();
    }

    @Test
    void aSafeNowFormThatIsFilledInIsTaken() {
        assertThat(SAFE_NOW.check().problems()).isEmpty();
    }

    @Test
    void nothingThatAChildTypesOrLeavesOutIsRefused() {
        var long1 = "a".repeat(70_000);
        assertThat(Filled.empty(YoungSafeForm.class).check().problems()).isEmpty();
        assertThat(new YoungSafeForm("maybe").check().problems()).isEmpty();
        assertThat(new YoungWorryForm("", "").check().problems()).isEmpty();
        assertThat(new YoungWorryForm(long1, "").check().problems()).isEmpty();
        assertThat(Filled.empty(YoungChildForm.class).check().problems()).isEmpty();
        assertThat(new YoungChildForm("x", long1, "31/2/2015", long1, long1, long1, long1)
                        .check()
                        .problems())
                .isEmpty();
    }
}
