package org.breakwater.mash.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The life of a contact, as the desk would tell it. */
class LifecycleTest {

    private static final List<Move> MOVES = List.of(
            new Move.TakeIn(),
            new Move.Screen(),
            new Move.Submit(),
            new Move.Approve(true),
            new Move.Approve(false),
            new Move.SendBack(),
            new Move.Close(),
            new Move.ComeBack(),
            new Move.HearBack(false),
            new Move.HearBack(true),
            new Move.DecideAnew(),
            new Move.Reopen(),
            new Move.Note());

    @Test
    void isScreenedBeforeItIsDecided() {
        assertThat(Lifecycle.after(Stage.NEW, new Move.Submit())).isEmpty();
        assertThat(Lifecycle.after(Stage.NEW, new Move.Screen())).contains(Stage.SCREENED);
    }

    @Test
    void isApprovedBeforeItIsAnsweredAndAnsweredBeforeItIsClosed() {
        assertThat(Lifecycle.after(Stage.SCREENED, new Move.Close())).isEmpty();
        assertThat(Lifecycle.after(Stage.TO_APPROVE, new Move.Approve(false))).contains(Stage.TO_ANSWER);
        assertThat(Lifecycle.after(Stage.TO_ANSWER, new Move.Close())).contains(Stage.CLOSED);
    }

    @Test
    void anApprovedEnquiryIsStillToBeDecided() {
        assertThat(Lifecycle.after(Stage.TO_APPROVE, new Move.Approve(true))).contains(Stage.ENQUIRY);
        assertThat(Lifecycle.after(Stage.ENQUIRY, new Move.Submit())).contains(Stage.TO_APPROVE);
        assertThat(Lifecycle.after(Stage.ENQUIRY, new Move.Close())).isEmpty();
    }

    @Test
    void oneMoreChildIsDecidedBeforeAnythingIsApprovedOrAnswered() {
        assertThat(Lifecycle.after(Stage.TO_APPROVE, new Move.AddChild())).contains(Stage.SCREENED);
        assertThat(Lifecycle.after(Stage.TO_ANSWER, new Move.AddChild())).contains(Stage.SCREENED);
        assertThat(Lifecycle.after(Stage.CLOSED, new Move.AddChild())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void newWordsAreNeverLostInAStageThatHasFinishedThinking(Stage stage) {
        for (var words : List.of(new Move.ComeBack(), new Move.HearBack(true))) {
            assertThat(Lifecycle.after(stage, words).orElseThrow())
                    .isIn(Stage.NEW, Stage.SCREENED, Stage.ENQUIRY, Stage.TO_APPROVE);
        }
        assertThat(Lifecycle.after(stage, new Move.HearBack(false))).contains(stage);
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
        return MOVES.stream().flatMap(move -> Lifecycle.after(stage, move).stream());
    }
}
