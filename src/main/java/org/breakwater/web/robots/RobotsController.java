package org.breakwater.web.robots;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code robots.txt} (RFC 9309). A person looking for help must never be led to a demonstration. */
@Controller
class RobotsController implements CopiedAddresses {

    private static final String NOTHING = """
            User-agent: *
            Disallow: /
            """;

    /** The questions of a report, exiting and the desk's sign-in are not for search engines. */
    private static final String WHAT_IS_TO_BE_READ = """
            User-agent: *
            Disallow: /report/
            Disallow: /exit
            Disallow: /sign-in
            Disallow: /invitation/

            Sitemap: %s/sitemap.xml
            """;

    private final SiteDetails siteDetails;

    RobotsController(SiteDetails siteDetails) {
        this.siteDetails = siteDetails;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(words());
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Plain("/robots.txt", words().getBytes(StandardCharsets.UTF_8)));
    }

    String words() {
        return siteDetails.isPublic() ? WHAT_IS_TO_BE_READ.formatted(siteDetails.url()) : NOTHING;
    }
}
