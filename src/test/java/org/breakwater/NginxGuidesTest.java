package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.breakwater.web.TakesFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What our guides let through at the proxy is what the program takes: all of it, and nothing else. */
@HouseTest
class NginxGuidesTest {

    private static final List<Path> GUIDES =
            List.of(Path.of("docs/operations.md"), Path.of("docs/guides/run-it-live.md"));

    private static final Pattern UPLOADS = Pattern.compile("location ~ (\\S+) \\{(.*?)\n    }", Pattern.DOTALL);
    private static final Pattern PAGES =
            Pattern.compile("location / \\{\n        proxy_pass(.*?)\n    }", Pattern.DOTALL);

    @Autowired
    List<TakesFiles> features;

    private static String first(Pattern part, Path guide, int group) throws IOException {
        return part.matcher(Files.readString(guide))
                .results()
                .findFirst()
                .orElseThrow()
                .group(group);
    }

    @Test
    void everyAddressThatTakesFilesIsLetThroughAndNoOther() throws IOException {
        for (var guide : GUIDES) {
            var addresses = Pattern.compile(first(UPLOADS, guide, 1));
            for (var feature : features) {
                var id = "0199d0a1-7c1e-7000-8000-00000000000a";
                var sample = feature.address().endsWith("/")
                        ? feature.address() + id
                        : feature.address().replace("*", id);
                assertThat(feature.isAt(sample)).isTrue();
                assertThat(addresses.matcher(sample).find())
                        .as("%s in %s", sample, guide)
                        .isTrue();
            }
            for (var page : List.of("/report/start", "/refer/prove/address", "/desk/contact/1", "/report/files/x")) {
                assertThat(addresses.matcher(page).find()).as(page).isFalse();
            }
        }
    }

    @Test
    void bothGuidesSayTheSameAndNeitherPassesASlowBodyThrough() throws IOException {
        for (var guide : GUIDES) {
            assertThat(Files.readString(guide)).doesNotContain("proxy_request_buffering off");
            assertThat(first(UPLOADS, guide, 1)).isEqualTo(first(UPLOADS, GUIDES.getFirst(), 1));
            assertThat(first(UPLOADS, guide, 2))
                    .contains("client_body_temp_path /run/breakwater-bodies", "limit_conn senders", "110m");
            assertThat(first(PAGES, guide, 1)).contains("127.0.0.1:8080").doesNotContain("110m");
        }
    }
}
