package org.breakwater.mash.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The life cycle of a contact, in the words of the desk. */
class LifecycleTest {

    private static final List<Transition> MOVES = List.of(
            new Transition.TakeIn(),
            new Transition.Screen(),
            new Transition.Submit(),
            new Transition.Approve(true),
            new Transition.Approve(false),
            new Transition.SendBack(),
            new Transition.Close(),
            new Transition.ComeBack(),
            new Transition.HearBack(false),
            new Transition.HearBack(true),
            new Transition.DecideAnew(),
            new Transition.Reopen(),
            new Transition.Note());

    @Test
    void isScreenedBeforeItIsDecided() {
        assertThat(Lifecycle.after(Stage.NEW, new Transition.Submit())).isEmpty();
        assertThat(Lifecycle.after(Stage.NEW, new Transition.Screen())).contains(Stage.SCREENED);
    }

    @Test
    void isApprovedBeforeItIsAnsweredAndAnsweredBeforeItIsClosed() {
        assertThat(Lifecycle.after(Stage.SCREENED, new Transition.Close())).isEmpty();
        assertThat(Lifecycle.after(Stage.TO_APPROVE, new Transition.Approve(false)))
                .contains(Stage.TO_ANSWER);
        assertThat(Lifecycle.after(Stage.TO_ANSWER, new Transition.Close())).contains(Stage.CLOSED);
    }

    @Test
    void anApprovedEnquiryIsStillToBeDecided() {
        assertThat(Lifecycle.after(Stage.TO_APPROVE, new Transition.Approve(true)))
                .contains(Stage.ENQUIRY);
        assertThat(Lifecycle.after(Stage.ENQUIRY, new Transition.Submit())).contains(Stage.TO_APPROVE);
        assertThat(Lifecycle.after(Stage.ENQUIRY, new Transition.Close())).isEmpty();
    }

    @Test
    void oneMoreChildIsDecidedBeforeAnythingIsApprovedOrAnswered() {
        assertThat(Lifecycle.after(Stage.TO_APPROVE, new Transition.AddChild())).contains(Stage.SCREENED);
        assertThat(Lifecycle.after(Stage.TO_ANSWER, new Transition.AddChild())).contains(Stage.SCREENED);
        assertThat(Lifecycle.after(Stage.CLOSED, new Transition.AddChild())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void newWordsAreNeverLostInAStageThatHasFinishedThinking(Stage stage) {
        for (var words : List.of(new Transition.ComeBack(), new Transition.HearBack(true))) {
            assertThat(Lifecycle.after(stage, words).orElseThrow())
                    .isIn(Stage.NEW, Stage.SCREENED, Stage.ENQUIRY, Stage.TO_APPROVE);
        }
        assertThat(Lifecycle.after(stage, new Transition.HearBack(false))).contains(stage);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CLOSED")
    void everyOpenStageCanBeLeftTowardsClosed(Stage stage) {
        var reached = EnumSet.of(stage);
        for (var round : Stage.values()) {
            reached.addAll(reached.stream().flatMap(LifecycleTest::next).toList());
            assertThat(round).isNotNull();
        }
        assertThat(reached).contains(Stage.CLOSED);
    }

    @Test
    void everyStageCanBeReached() {
        var reached = EnumSet.of(Stage.NEW, Stage.SET_ASIDE);
        for (int round = 0; round < Stage.values().length; round++) {
            reached.addAll(reached.stream().flatMap(LifecycleTest::next).toList());
        }
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    private static Stream<Stage> next(Stage stage) {
        return MOVES.stream().flatMap(transition -> Lifecycle.after(stage, transition).stream());
    }
}
