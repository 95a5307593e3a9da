package org.breakwater.frontdoor.whotocall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class WhoToCallJsonTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    JsonMapper json;

    @Test
    void answersNowWhenNothingIsAsked() throws Exception {
        clock.setLondon("2026-07-01T12:00");
        assertThat(get("")).bodyJson().isStrictlyEqualTo("""
                {"at":"2026-07-01T12:00:00+01:00",
                 "answers":[{"id":"mash-plus","name":"MASH+","number":"01702 215007","alternatives":[],
                   "press":[{"key":"1","for":"concerns about a child, then stay on the line"}],"openNow":true}],
                 "support":[{"id":"nspcc","name":"NSPCC helpline","number":"0808 800 5000","alternatives":[],
                   "press":[],"openNow":null}],
                 "until":"2026-07-01T17:30:00+01:00",
                 "then":[{"id":"emergency-duty-team","name":"Emergency Duty Team","number":"0345 606 1212"}]}
                """);
    }

    @Test
    void answersChristmasWithBothNumbersOfTheNight() throws Exception {
        var answer = read("?about=child&danger=no&crime=no&who=professional&at=2026-12-25T10:00");
        assertThat(answer.at("/answers/0/id").asString()).isEqualTo("emergency-duty-team");
        assertThat(answer.at("/answers/0/alternatives/0").asString()).isEqualTo("0845 606 1212");
        assertThat(answer.at("/answers/0/press")).isEmpty();
        assertThat(answer.at("/until").asString()).isEqualTo("2026-12-29T09:00:00Z");
        assertThat(answer.at("/then/0/id").asString()).isEqualTo("mash-plus");
    }

    @Test
    void answersDangerWith999AloneForEver() throws Exception {
        var answer = read("?danger=yes&crime=yes&who=child");
        assertThat(answer.at("/answers")).hasSize(1);
        assertThat(answer.at("/answers/0/id").asString()).isEqualTo("emergency");
        assertThat(answer.get("until").isNull()).isTrue();
        assertThat(answer.get("then").isNull()).isTrue();
        assertThat(answer.get("support").findValuesAsString("id"))
                .containsExactly("silent-999", "text-999", "relay-999", "childline");
    }

    @Test
    void answersACrimeWithThePoliceAndThenTheTeam() throws Exception {
        var answer = read("?about=adult&crime=yes&at=2026-11-25T13:00");
        assertThat(answer.get("answers").findValuesAsString("id")).containsExactly("police-non-urgent", "access-team");
        assertThat(answer.at("/answers/1/press/0/key").asString()).isEqualTo("1");
    }

    @Test
    void givesAProfessionalTwoKeysAtMash() throws Exception {
        var press = read("?who=professional&at=2026-11-25T13:00").at("/answers/0/press");
        assertThat(press.findValuesAsString("key")).containsExactly("1", "1");
        assertThat(press.at("/1/for").asString()).isEqualTo("professional advice");
    }

    @Test
    void refusesTheHourThatDoesNotExist() {
        for (var at : List.of("2026-03-29T01:00", "2026-03-29T01:30", "2026-03-29T01:59", "2027-03-28T01:30")) {
            assertThat(get("?at=" + at)).as(at).hasStatus(400);
        }
        assertThat(get("?at=2026-03-29T00:59")).hasStatusOk();
        assertThat(get("?at=2026-03-29T02:00")).hasStatusOk();
    }

    @Test
    void takesTheFirstOfTheHourThatIsTwice() throws Exception {
        assertThat(read("?at=2026-10-25T01:30").get("at").asString()).isEqualTo("2026-10-25T01:30:00+01:00");
        assertThat(read("?at=2026-10-25T02:00").get("at").asString()).isEqualTo("2026-10-25T02:00:00Z");
    }

    @Test
    void refusesWhatItDoesNotKnowAndSaysWhatIsAllowed() {
        assertThat(get("?about=martian")).hasStatus(400).bodyJson().isStrictlyEqualTo("""
                {"error":"The address has values that we do not know",
                 "problems":[{"parameter":"about","problem":"'about' has a value that we do not know",
                   "allowed":["child","adult"]}]}
                """);
        var bad = List.of(
                "?about=",
                "?about=CHILD",
                "?danger=true",
                "?crime=1",
                "?who=parent",
                "?who=child&who=child",
                "?about=child&about=adult",
                "?at=",
                "?at=now",
                "?at=2026-02-30T10:00",
                "?at=2026-12-25",
                "?at=2026-12-25T24:00",
                "?at=2026-12-25T10:00Z",
                "?at=2026-12-25T10:00%2B01:00",
                "?at=2002-12-25T10:00",
                "?at=2052-12-25T10:00",
                "?at=99999-12-25T10:00",
                "?at=2026-12-25T10:00&at=2026-12-25T10:00",
                "?and=more",
                "?about=%F0%9F%98%80",
                "?about=%E2%80%AEchild",
                "?about=%00");
        for (var query : bad) {
            var answer = get(query);
            assertThat(answer).as(query).hasStatus(400);
            assertThat(answer)
                    .as(query)
                    .bodyJson()
                    .extractingPath("$.problems[0].allowed")
                    .asArray()
                    .isNotEmpty();
        }
    }

    @Test
    void mayBeKeptUntilItChangesAndReadFromAnyPage() {
        clock.setLondon("2026-11-25T17:29:40");
        assertThat(get(""))
                .hasHeader("Cache-Control", "max-age=20, public")
                .hasHeader("Access-Control-Allow-Origin", "*");
        clock.setLondon("2026-11-25T12:00");
        assertThat(get("")).hasHeader("Cache-Control", "max-age=60, public");
        assertThat(get("").getResponse().getCookies()).isEmpty();
    }

    private JsonNode read(String query) throws Exception {
        var answer = get(query);
        assertThat(answer).as(query).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsString());
    }

    private MvcTestResult get(String query) {
        return web.get().uri(URI.create("/who-to-call.json" + query)).exchange();
    }
}
