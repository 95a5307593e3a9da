package org.breakwater.frontdoor.whotocall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.breakwater.partnership.About;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Key;
import org.breakwater.partnership.Points;
import org.breakwater.partnership.WhomToCall;
import org.breakwater.partnership.WhomToCall.Question;
import org.breakwater.partnership.model.ProfileReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The answer of the program against the {@link Oracle}, which was written apart from it. */
class EveryMinuteTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Oracle oracle = new Oracle();
    private final WhomToCall whomToCall = whomToCall();

    /** In minutes. What answers changes at the shortest after seven and a half hours. */
    private static final int STEP = 97;

    @Test
    void answersRightlyAroundEveryChangeOf2026And2027AndInBetween() {
        questions().forEach(question -> answersRightly(question, STEP));
    }

    @Test
    @Tag("long")
    void answersRightlyAtEveryMinuteOf2026And2027() {
        questions().parallelStream().forEach(question -> answersRightly(question, 1));
    }

    private void answersRightly(Question question, int step) {
        for (int minute = 0; minute < Oracle.MINUTES; ) {
            var until = oracle.until(minute);
            var last = Math.min(until, Oracle.MINUTES) - 1;
            for (; minute < last; minute += step) {
                compare(question, minute, until);
            }
            compare(question, last, until);
            minute = until;
        }
    }

    @Test
    void changesAtTheSecondAndNotBefore() {
        var question = Question.COMMONEST;
        for (var minute = oracle.until(0); minute < Oracle.MINUTES; minute = oracle.until(minute)) {
            var change = START.plusSeconds(minute * 60L);
            assertThat(ids(whomToCall.answer(question, change.minusMillis(1)).answers()))
                    .as("just before %s", change)
                    .isNotEqualTo(ids(whomToCall.answer(question, change).answers()));
        }
    }

    /**
     * Plain comparisons, and words only when something is wrong: {@code check long} runs this twenty-five million
     * times.
     */
    private void compare(Question question, int minute, int until) {
        var at = START.plusSeconds(minute * 60L);
        var answer = whomToCall.answer(question, at);
        var about = question.about().word();
        var expected = oracle.list(about, question.danger(), question.crime(), minute);
        var expectedUntil = question.danger() ? null : START.plusSeconds(until * 60L);
        var then =
                question.danger() ? List.<String>of() : oracle.list(about, question.danger(), question.crime(), until);
        var right = ids(answer.answers()).equals(expected)
                && Objects.equals(answer.until(), expectedUntil)
                && answer.then().stream().map(ContactPoint::id).toList().equals(then)
                && answer.answers().stream().allMatch(line -> keys(line).equals(pressed(line, question)));
        if (!right) {
            assertThat(answer)
                    .as("%s at %s: %s until %s", question, at, expected, expectedUntil)
                    .isNull();
        }
    }

    private static List<String> pressed(WhomToCall.Line line, Question question) {
        return Oracle.press(line.point().id(), question.who().word());
    }

    private static List<String> keys(WhomToCall.Line line) {
        return line.press().stream().map(Key::key).toList();
    }

    private static List<String> ids(List<WhomToCall.Line> lines) {
        return lines.stream().map(line -> line.point().id()).toList();
    }

    static List<Question> questions() {
        var all = new ArrayList<Question>();
        for (var about : About.values()) {
            for (var who : Caller.values()) {
                for (var flags = 0; flags < 4; flags++) {
                    all.add(new Question(about, flags / 2 == 1, flags % 2 == 1, who));
                }
            }
        }
        return List.copyOf(all);
    }

    static WhomToCall whomToCall() {
        try {
            var profile = ProfileReader.read("southend", Files.readString(Path.of("partnerships/southend.yaml")));
            var points = Points.of(profile.contactPoints());
            return new WhomToCall(profile, () -> points);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
