package org.breakwater.training.onlinecourses.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.breakwater.training.onlinecourses.content.ContentQuestion;
import org.breakwater.training.onlinecourses.content.ContentUnit;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.junit.jupiter.api.Test;

/** Units are read in order, then questions are answered in order, and both can be gone back to until the end. */
class OnlineAttemptTest {

    private static final CourseContent CONTENT = new CourseContent(
            "first-aid",
            3,
            LocalDate.of(2026, 9, 1),
            true,
            2,
            List.of(unit("One"), unit("Two")),
            List.of(question("Who?", 1), question("When?", 2), question("Where?", 2)));

    private static ContentUnit unit(String title) {
        return new ContentUnit(title, List.of());
    }

    private static ContentQuestion question(String ask, int right) {
        return new ContentQuestion(ask, List.of("This", "That"), right, "Because.");
    }

    private static OnlineAttempt attempt(int unitsRead, Map<Integer, Integer> answers) {
        var row = new OnlineAttemptRow(
                new UUID(0, 1), new UUID(0, 2), "first-aid", 3, Instant.EPOCH, unitsRead, null, null, null);
        return new OnlineAttempt(row, CONTENT, answers);
    }

    @Test
    void itContinuesWhereTheyStopped() {
        var at = CONTENT.address();
        assertThat(attempt(0, Map.of()).next()).isEqualTo(at + "/units/1");
        assertThat(attempt(1, Map.of()).next()).isEqualTo(at + "/units/2");
        assertThat(attempt(2, Map.of()).next()).isEqualTo(at + "/questions/1");
        assertThat(attempt(2, Map.of(1, 1)).next()).isEqualTo(at + "/questions/2");
        assertThat(attempt(2, Map.of(1, 1, 2, 1, 3, 1)).next()).isEqualTo(at + "/answers");
    }

    @Test
    void nothingIsSkipped() {
        assertThat(attempt(0, Map.of()).canRead(2)).isFalse();
        assertThat(attempt(1, Map.of()).canAnswer(1)).isFalse();
        assertThat(attempt(2, Map.of()).canAnswer(2)).isFalse();
        assertThat(attempt(2, Map.of(1, 1, 3, 1)).canFinish()).isFalse();
        assertThat(attempt(1, Map.of(1, 1, 2, 1, 3, 1)).canFinish()).isFalse();
    }

    @Test
    void whatWasReadAndAnsweredCanBeGoneBackTo() {
        var answered = attempt(2, Map.of(1, 2, 2, 2, 3, 2));
        assertThat(answered.canRead(1)).isTrue();
        assertThat(answered.canAnswer(1)).isTrue();
        assertThat(answered.canFinish()).isTrue();
        assertThat(answered.after(1)).isEqualTo(CONTENT.address() + "/units/2");
        assertThat(answered.selected(1)).isEqualTo("2");
        assertThat(answered.answerTo(1)).isEqualTo("That");
        assertThat(attempt(2, Map.of()).selected(1)).isEmpty();
    }

    @Test
    void eachAttemptShowsTheAnswersInAnOrderOfItsOwnWhichStays() {
        var options = List.of("A", "B", "C", "D");
        var content = new CourseContent(
                "first-aid",
                3,
                LocalDate.of(2026, 9, 1),
                true,
                1,
                List.of(unit("One")),
                List.of(new ContentQuestion("Which?", options, 1, "Because.")));
        var orders = LongStream.range(0, 50)
                .mapToObj(id -> new OnlineAttempt(
                        new OnlineAttemptRow(
                                new UUID(0, id), new UUID(0, 2), "first-aid", 3, Instant.EPOCH, 1, null, null, null),
                        content,
                        Map.of()))
                .map(one -> {
                    assertThat(one.inOrder(1)).isEqualTo(one.inOrder(1)).containsExactlyInAnyOrder(1, 2, 3, 4);
                    return one.inOrder(1);
                })
                .distinct();
        assertThat(orders).hasSizeGreaterThan(5);
    }

    @Test
    void aUnitOrAQuestionThatThereIsNotCannotBeOpened() {
        assertThat(attempt(2, Map.of()).canRead(0)).isFalse();
        assertThat(attempt(2, Map.of()).canRead(3)).isFalse();
        assertThat(attempt(2, Map.of(1, 1, 2, 1, 3, 1)).canAnswer(4)).isFalse();
    }

    @Test
    void wrongIsWhatIsNotTheRightAnswerAndWhatIsMissing() {
        assertThat(CONTENT.wrong(Map.of(1, 1, 2, 2, 3, 2))).isEmpty();
        assertThat(CONTENT.wrong(Map.of(1, 2, 2, 2))).containsExactly(1, 3);
    }

    @Test
    void aPageOfAnotherAttemptIsNotThisOnes() {
        assertThat(attempt(0, Map.of()).is(new UUID(0, 1).toString())).isTrue();
        assertThat(attempt(0, Map.of()).is(new UUID(0, 9).toString())).isFalse();
        assertThat(attempt(0, Map.of()).is("")).isFalse();
    }
}
