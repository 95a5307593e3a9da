package org.breakwater.frontdoor.report.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.junit.jupiter.api.Test;

/** A short text suggests a hurry in the concern and is usual in the other answers. */
class ImmediateDangerSignsTest {

    private static final String FEW = "he is scared of his teacher";

    private final ReportAnswers none = ReportAnswers.none();

    @Test
    void aFewWordsWithAHintOfDangerAreEnoughInTheWorry() {
        var said = none.with(none.worry().withWords(FEW));
        assertThat(ImmediateDangerSigns.in(said, Way.ADULT).isThere()).isTrue();
    }

    @Test
    void aFewWordsWithAHintOfDangerAreNotEnoughWhereFewAreAskedFor() {
        var said =
                none.with(none.around().withPlace(FEW, FEW)).with(none.around().withWhoElse(FEW));
        assertThat(ImmediateDangerSigns.in(said, Way.ADULT).isThere()).isFalse();
    }

    @Test
    void theDeskReadsAChildsAnswerAsTheChildWasAsked() {
        var said = ImmediateDangerSigns.in(none.with(none.worry().withDanger("YES")), Way.ADULT);
        assertThat(said.forTheDesk(true)).isEqualTo("Child answered No to “Are you safe right now?”.");
        assertThat(said.forTheDesk(false)).isEqualTo("Asked whether the child is in danger now: yes.");
    }

    @Test
    void aSignOfDangerIsEnoughWhereverItIsSaid() {
        var said = none.with(none.around().withPlace("In the shed, he has a knife", ""));
        assertThat(ImmediateDangerSigns.in(said, Way.ADULT).rules()).contains("weapon");
    }
}
