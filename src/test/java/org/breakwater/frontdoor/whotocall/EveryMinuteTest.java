package org.breakwater.frontdoor.whotocall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Key;
import org.breakwater.partnership.contactpoints.CurrentContactPoints;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.partnership.contactpoints.WhoToCall.Question;
import org.breakwater.partnership.profile.ProfileReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program's answers compared with the {@link Oracle}, which was written independently. */
class EveryMinuteTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Oracle oracle = new Oracle();
    private final WhoToCall whoToCall = whomToCall();

    /** In minutes. The answer changes after seven and a half hours at the earliest. */
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
            assertThat(ids(whoToCall.answer(question, change.minusMillis(1)).answers()))
                    .as("just before %s", change)
                    .isNotEqualTo(ids(whoToCall.answer(question, change).answers()));
        }
    }

    /** Plain comparisons, and messages only for errors: {@code check long} runs this twenty-five million times. */
    private void compare(Question question, int minute, int until) {
        var at = START.plusSeconds(minute * 60L);
        var answer = whoToCall.answer(question, at);
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

    private static List<String> pressed(WhoToCall.Line line, Question question) {
        return Oracle.press(line.point().id(), question.who().word());
    }

    private static List<String> keys(WhoToCall.Line line) {
        return line.press().stream().map(Key::key).toList();
    }

    private static List<String> ids(List<WhoToCall.Line> lines) {
        return lines.stream().map(line -> line.point().id()).toList();
    }

    static List<Question> questions() {
        var all = new ArrayList<Question>();
        for (var about : ConcernAbout.values()) {
            for (var who : CallerKind.values()) {
                for (var flags = 0; flags < 4; flags++) {
                    all.add(new Question(about, flags / 2 == 1, flags % 2 == 1, who));
                }
            }
        }
        return List.copyOf(all);
    }

    static WhoToCall whomToCall() {
        try {
            var profile = ProfileReader.read("southend", Files.readString(Path.of("partnerships/southend.yaml")));
            var points = CurrentContactPoints.of(profile.contactPoints());
            return new WhoToCall(profile, () -> points);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
