package org.breakwater.frontdoor.signs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clear "no" turns a mark or a blow into a call today, and nothing else. */
class DangerReadingTest {

    private static final String BRUISE = "My grandson has a bruise on his arm";

    private static DangerReading read(String words, boolean saidNo, boolean baby) {
        return DangerReading.of(DangerSigns.in(words), saidNo, baby, words);
    }

    @Test
    void aBruiseIsCalledAboutTodayByAnyoneWhoSaysThatThereIsNoDangerNow() {
        assertThat(read(BRUISE, true, false).danger()).isEmpty();
        assertThat(read(BRUISE, true, false).today())
                .singleElement()
                .satisfies(sign -> assertThat(sign.says()).isEqualTo("Someone may have been hurt"));
    }

    @Test
    void withoutAClearNoItIsDanger() {
        assertThat(read(BRUISE, false, false).danger()).isNotEmpty();
        assertThat(read(BRUISE, false, false).today()).isEmpty();
    }

    @Test
    void anyMarkOnABabyIsDanger() {
        assertThat(read(BRUISE, true, true).danger()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He has a bruise on his arm. He has a knife.",
                "He has a bruise on his arm. She is 3 months old.",
                "He has a bruise on his arm. It is happening now.",
                "He has a bruise on his arm. It has the shape of a belt.",
            })
    void whatIsSaidElsewhereCountsToo(String words) {
        assertThat(read(words, true, false).danger()).isNotEmpty();
    }
}
