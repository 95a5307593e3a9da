package org.breakwater.frontdoor.receivedreports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone who is not sure about danger and tells of an injury is taken to mean danger. */
class NotSureInjuryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He came in with a bruise on his cheek",
                "There are scratches and a red mark on her neck",
                "she has a black eye",
                "He has a swollen lip and won't say why",
                "Her wrist is broken",
                "There was a burn on the back of his hand",
                "bruses on his legs",
                "She says she is fine, and she was limping",
                "No one at home would say how she got the bruise"
            })
    void anInjuryInTheWordsIsReported(String words) {
        assertThat(NotSureInjury.applies(true, "", words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They are always hungry",
                "He has no bruises",
                "I did not see any injuries",
                "There are no marks on him",
                "He seems worried about something"
            })
    void noInjuryIsReportedWhereNoneIsOrItIsDenied(String words) {
        assertThat(NotSureInjury.applies(true, "", words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A graze", "his arm looks odd", "Scab near the eye, old?"})
    void whateverIsWrittenAsAnInjuryIsOne(String injuries) {
        assertThat(NotSureInjury.applies(true, injuries, "They are always hungry"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "None", "no", "N/A", "No injuries seen.", "none known", "Don’t know"})
    void whatSaysThatThereAreNoneIsNone(String injuries) {
        assertThat(NotSureInjury.applies(true, injuries, "They are always hungry"))
                .isFalse();
    }

    @Test
    void whoAnsweredIsNotAskedAgain() {
        assertThat(NotSureInjury.applies(false, "A bruise", "A bruise")).isFalse();
    }
}
