package org.breakwater.frontdoor.whotocall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.breakwater.HouseTest;
import org.breakwater.partnership.contactpoints.WhoToCall.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * End to end, through a socket: around every change of 2026 and 2027, and at 2 000 other minutes. At each minute one
 * question is asked, in its long form every question.
 */
@HouseTest
class OverHttpTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(ZoneId.of("Europe/London"));
    private static final int AT_ONCE = 6;
    private static final List<Question> QUESTIONS = EveryMinuteTest.questions();

    /** Each question gets its share of the minutes; an odd number, so that it meets openings and closings alike. */
    private static final int EACH_MINUTE_ONCE = QUESTIONS.size() - 1;

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    private final Oracle oracle = new Oracle();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void answersRightlyAroundEveryChange() throws Exception {
        everyQuestion(EACH_MINUTE_ONCE, aroundEveryChange());
    }

    @Test
    void answersRightlyAtTwoThousandOtherMinutes() throws Exception {
        everyQuestion(EACH_MINUTE_ONCE, otherMinutes());
    }

    @Test
    @Tag("long")
    void answersEveryQuestionRightlyAtEachOfThem() throws Exception {
        everyQuestion(1, aroundEveryChange());
        everyQuestion(1, otherMinutes());
    }

    private List<Integer> aroundEveryChange() {
        var minutes = new ArrayList<Integer>();
        for (var change = oracle.until(0); change < Oracle.MINUTES; change = oracle.until(change)) {
            minutes.add(change - 1);
            minutes.add(change);
        }
        assertThat(minutes).hasSizeGreaterThan(2000);
        return minutes;
    }

    private static List<Integer> otherMinutes() {
        return new Random(1212).ints(2000, 0, Oracle.MINUTES).boxed().toList();
    }

    private void everyQuestion(int step, List<Integer> minutes) throws Exception {
        var wrong = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var tasks = new ArrayList<Callable<List<String>>>();
            for (int number = 0; number < QUESTIONS.size(); number++) {
                var question = QUESTIONS.get(number);
                var some = IntStream.iterate(number % step, at -> at < minutes.size(), at -> at + step)
                        .mapToObj(minutes::get)
                        .toList();
                tasks.add(() -> wrongAnswers(question, some));
            }
            for (var done : threads.invokeAll(tasks)) {
                wrong.addAll(done.get());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> wrongAnswers(Question question, List<Integer> minutes) throws Exception {
        var wrong = new ArrayList<String>();
        for (var minute : minutes) {
            var at = START.plusSeconds(minute * 60L);
            var query = "about=%s&danger=%s&crime=%s&who=%s&at=%s"
                    .formatted(
                            question.about().word(),
                            yesNo(question.danger()),
                            yesNo(question.crime()),
                            question.who().word(),
                            LOCAL.format(at));
            var uri = URI.create("http://127.0.0.1:" + port + "/who-to-call.json?" + query);
            var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !isRight(json.readTree(answer.body()), question, minute)) {
                wrong.add(query + " " + answer.body());
            }
        }
        return wrong;
    }

    /** The second 01:30 of an autumn night is asked as the first: nothing changes between the two. */
    private boolean isRight(JsonNode answer, Question question, int minute) {
        var about = question.about().word();
        var list = oracle.list(about, question.danger(), question.crime(), minute);
        if (!answer.get("answers").findValuesAsString("id").equals(list)) {
            return false;
        }
        for (var line : answer.get("answers")) {
            var keys = Oracle.press(line.get("id").asString(), question.who().word());
            if (!line.get("press").findValuesAsString("key").equals(keys)
                    || !line.get("openNow").asBoolean()) {
                return false;
            }
        }
        if (question.danger()) {
            return answer.get("until").isNull() && answer.get("then").isNull();
        }
        var until = oracle.until(minute);
        return OffsetDateTime.parse(answer.get("until").asString()).toInstant().equals(START.plusSeconds(until * 60L))
                && answer.get("then")
                        .findValuesAsString("id")
                        .equals(oracle.list(about, false, question.crime(), until));
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
