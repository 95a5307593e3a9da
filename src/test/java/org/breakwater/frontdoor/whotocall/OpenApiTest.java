package org.breakwater.frontdoor.whotocall;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description for other programs, compared with real responses. */
@HouseTest
class OpenApiTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    JsonMapper json;

    private JsonNode description;

    @BeforeEach
    void read() throws Exception {
        var answer = get("/who-to-call/openapi.json");
        assertThat(answer).hasStatusOk().hasContentType("application/json");
        assertThat(answer).hasHeader("Access-Control-Allow-Origin", "*");
        description = json.readTree(text(answer));
    }

    @Test
    void describesEveryAnswerToEveryQuestion() throws Exception {
        var answers = schema("Answer");
        var asked = 0;
        for (var at : List.of("2026-12-25T10:00", "2026-07-01T12:00", "2026-10-25T01:30")) {
            for (var about : allowed("about")) {
                for (var danger : allowed("danger")) {
                    for (var crime : allowed("crime")) {
                        for (var who : allowed("who")) {
                            var query = "?about=%s&danger=%s&crime=%s&who=%s&at=%s"
                                    .formatted(about, danger, crime, who, at);
                            var answer = get("/who-to-call.json" + query);
                            assertThat(answer).hasStatusOk();
                            assertThat(answers.validate(json.readTree(text(answer))))
                                    .as(query)
                                    .isEmpty();
                            asked++;
                        }
                    }
                }
            }
        }
        assertThat(asked).isEqualTo(72);
    }

    @Test
    void describesARefusal() throws Exception {
        for (var query : List.of("?about=dog", "?and=more", "?at=now", "?who=child&who=child")) {
            var answer = get("/who-to-call.json" + query);
            assertThat(answer).hasStatus(400);
            assertThat(schema("Refusal").validate(json.readTree(text(answer))))
                    .as(query)
                    .isEmpty();
        }
    }

    @Test
    void wouldNoticeAPartThatIsMissingTooMuchOrOfAnotherKind() throws Exception {
        clock.setLondon("2026-07-01T12:00");
        var answer = (ObjectNode) json.readTree(text(get("/who-to-call.json")));
        var answers = schema("Answer");
        assertThat(answers.validate(answer)).isEmpty();
        assertThat(answers.validate(answer.deepCopy().without(List.of("until"))))
                .isNotEmpty();
        assertThat(answers.validate(answer.deepCopy().put("more", 1))).isNotEmpty();
        assertThat(answers.validate(answer.deepCopy().put("at", "noon"))).isNotEmpty();
        var point = answer.deepCopy();
        ((ObjectNode) point.at("/answers/0")).put("openNow", "yes");
        assertThat(answers.validate(point)).isNotEmpty();
    }

    @Test
    void namesTheSameQuestionsAsTheProgram() {
        var names = new ArrayList<String>();
        for (var parameter : description.at("/paths/~1who-to-call.json/get/parameters")) {
            var name = parameter.get("name").asString();
            names.add(name);
            var allowed = WhoToCallQuery.ALLOWED.get(name);
            if (allowed != null) {
                assertThat(parameter.at("/schema/enum").valueStream().map(JsonNode::asString))
                        .as(name)
                        .containsExactlyElementsOf(allowed);
                assertThat(parameter.at("/schema/default").asString()).as(name).isEqualTo(allowed.getFirst());
            }
        }
        assertThat(names).containsExactly("about", "danger", "crime", "who", "at");
    }

    /** In OpenAPI 3.1 a schema is a JSON Schema of 2020-12. */
    private Schema schema(String name) {
        var whole = ((ObjectNode) description.deepCopy()).put("$ref", "#/components/schemas/" + name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    private static List<String> allowed(String name) {
        return Objects.requireNonNull(WhoToCallQuery.ALLOWED.get(name));
    }

    private MvcTestResult get(String path) {
        return web.get().uri(URI.create(path)).exchange();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
