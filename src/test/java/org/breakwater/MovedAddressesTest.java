package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** An old link, bookmark or form leads to today's screen, for everyone. */
@HouseTest
class MovedAddressesTest {

    /** Each screen as it was, its method first. */
    private static final Path OLD = Path.of("src/test/resources/moved-addresses.txt");

    @Autowired
    private House house;

    @Autowired
    private MockMvcTester web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyOldAddressLeadsToAScreenThatTakesTheSame() throws Exception {
        var ids = new Furnished(house).ids();
        for (var line : old()) {
            var method = line.substring(0, line.indexOf(' '));
            var path = filled(line.substring(line.indexOf(' ') + 1), ids);
            var answer = web.method(org.springframework.http.HttpMethod.valueOf(method))
                    .uri(path)
                    .exchange();
            assertThat(answer).as(line).hasStatus(HttpStatus.PERMANENT_REDIRECT);
            var now = Objects.requireNonNull(answer.getResponse().getHeader("Location"), line);
            assertThat(patternFor(method, now)).as(line).isNotBlank();
            assertThat(idsIn(now)).as(line).isEqualTo(idsIn(path));
        }
    }

    @Test
    void whatIsAskedForBesidesTheAddressIsKept() {
        assertThat(web.get().uri("/desk/agreed?page=2"))
                .hasStatus(HttpStatus.PERMANENT_REDIRECT)
                .hasHeader("Location", "/desk/actions?page=2");
    }

    @Test
    void anOldLinkOpensForWhomItIsMade() {
        var contact = new Furnished(house).report();
        var maya = house.as(InventedPerson.MAYA);
        var moved = maya.visit("/desk/reach/" + contact);
        assertThat(maya.visit(String.valueOf(moved.getResponse().getHeader("Location"))))
                .hasStatus(HttpStatus.OK);
        assertThat(maya.page().text()).contains("Safe contact");
    }

    @Test
    void anAddressOfTodayIsLeftAlone() {
        for (var today : List.of("/desk/outstanding", "/desk/disagreements/x", "/desk/contact/x", "/handovers")) {
            assertThat(web.get().uri(today).exchange().getResponse().getStatus())
                    .as(today)
                    .isNotEqualTo(HttpStatus.PERMANENT_REDIRECT.value());
        }
    }

    private static List<String> old() throws IOException {
        return Files.readAllLines(OLD, StandardCharsets.UTF_8);
    }

    private static String filled(String pattern, Map<String, String> ids) {
        var path = pattern;
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path;
    }

    private static List<String> idsIn(String path) {
        return List.of(path.split("/")).stream()
                .filter(part -> part.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .toList();
    }

    private String patternFor(String method, String path) throws Exception {
        var request = new MockHttpServletRequest(RequestMethod.valueOf(method).name(), path);
        ServletRequestPathUtils.parseAndCache(request);
        return mappings.getHandler(request) == null
                ? ""
                : String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
