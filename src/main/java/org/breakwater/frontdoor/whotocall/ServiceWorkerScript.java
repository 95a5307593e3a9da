package org.breakwater.frontdoor.whotocall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.breakwater.web.govuk.Assets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The script that stores the numbers on a phone, on request. It names the files that the stored page needs, so a new
 * version of them is a new version of it, and phones fetch them again.
 */
@Component
class ServiceWorkerScript {

    private static final List<String> FILES = List.of("public.css", "keep.js", "wave.svg");

    private final String script = read().replace("/* FILES */", files());

    String script() {
        return script;
    }

    private static String files() {
        return String.join(
                ", ", FILES.stream().map(file -> "'" + Assets.url(file) + "'").toList());
    }

    private static String read() {
        try {
            return new ClassPathResource("org/breakwater/frontdoor/whotocall/worker.js")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
