package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.breakwater.web.forms.TakesFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two proxy examples, in two documents: the same addresses, and those that the program has. */
@HouseTest
class ProxyExamplesTest {

    private static final List<Path> DOCUMENTS =
            List.of(Path.of("docs/guides/run-it-live.md"), Path.of("docs/operations.md"));

    private static final Pattern EXAMPLE = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("location (?:~ )?(\\S+) \\{(.*?)\n *\\}", Pattern.DOTALL);

    @Autowired
    List<TakesFiles> features;

    private static String example(Path document) throws IOException {
        var all = EXAMPLE.matcher(Files.readString(document))
                .results()
                .map(found -> found.group(1))
                .filter(one -> one.contains("location / {"))
                .findFirst()
                .orElseThrow();
        var program = all.lastIndexOf("server {");
        return program < 0 ? all : all.substring(program);
    }

    /** The rules for each address of the program, without comments. */
    private static Map<String, List<String>> places(Path document) throws IOException {
        return PLACE.matcher(example(document))
                .results()
                .filter(place -> !place.group(1).startsWith("@"))
                .collect(Collectors.toMap(place -> place.group(1), place -> lines(place.group(2))));
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String uploads(Path document) throws IOException {
        return places(document).keySet().stream()
                .filter(place -> place.startsWith("^"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothDocumentsHaveTheSameAddressesAndTheSameLines() throws IOException {
        assertThat(places(DOCUMENTS.getFirst())).hasSize(2).containsKey("/").isEqualTo(places(DOCUMENTS.getLast()));
        for (var document : DOCUMENTS) {
            assertThat(lines(example(document)))
                    .as(document.toString())
                    .contains(
                            "proxy_set_header Host $http_host;",
                            "proxy_set_header X-Forwarded-For $remote_addr;",
                            "proxy_set_header X-Forwarded-Proto $scheme;",
                            "access_log off;",
                            "client_body_buffer_size 512k;",
                            "client_max_body_size 512k;");
        }
    }

    @Test
    void neitherPassesASlowBodyThroughNorKeepsAFileOnADisk() throws IOException {
        for (var document : DOCUMENTS) {
            assertThat(Files.readString(document)).doesNotContain("proxy_request_buffering off");
            assertThat(places(document).get(uploads(document)))
                    .contains(
                            "client_body_temp_path /run/breakwater-bodies;",
                            "limit_conn senders 4;",
                            "client_max_body_size 110m;");
            assertThat(places(document).get("/")).containsExactly("proxy_pass http://127.0.0.1:8080;");
        }
    }

    @Test
    void filesPassWhereTheProgramTakesThemAndNowhereElse() throws IOException {
        for (var document : DOCUMENTS) {
            var uploads = Pattern.compile(uploads(document));
            for (var feature : features) {
                var id = UUID.randomUUID().toString();
                var address = feature.address();
                var path = address.endsWith("/") ? address + id : address.replace("*", id);
                assertThat(uploads.matcher(path).find()).as(path).isTrue();
            }
            for (var no :
                    List.of("/", "/sign-in", "/report/start", "/refer/files/x", "/cases/x/y/files", "/training/mine")) {
                assertThat(uploads.matcher(no).find()).as(no).isFalse();
            }
        }
    }
}
