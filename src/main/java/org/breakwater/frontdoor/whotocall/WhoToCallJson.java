package org.breakwater.frontdoor.whotocall;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.ForEveryone;
import org.breakwater.frontdoor.whotocall.WhoToCallQuery.Wrong;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.partnership.contactpoints.WhoToCall.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who to call, for other programs: a poster, a school's page, a telephone system. Defaults are as on the page:
 * {@code about=child}, {@code danger=no}, {@code crime=no}, {@code who=public}, and {@code at} is now.
 */
@RestController
@ForEveryone
class WhoToCallJson {

    /** The address of this answer's OpenAPI 3.1 description. */
    static final String DESCRIPTION = "/who-to-call/openapi.json";

    /** An answer for a given time changes only if a contact point does. */
    private static final Duration MOST = Duration.ofMinutes(1);

    private final WhoToCall whoToCall;
    private final Clock clock;

    WhoToCallJson(WhoToCall whoToCall, Clock clock) {
        this.whoToCall = whoToCall;
        this.clock = clock;
    }

    /** The errors in the request, and valid values. */
    record Refusal(String error, List<Wrong> problems) {}

    @GetMapping(value = "/who-to-call.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> answer(HttpServletRequest request) {
        var parameters = request.getParameterMap();
        var whoToCallQuery = WhoToCallQuery.of(parameters, List.of("at"));
        var wrong = new ArrayList<>(whoToCallQuery.wrong());
        var at = at(parameters.get("at"));
        if (at.isEmpty()) {
            wrong.add(
                    new Wrong("at", "'at' must be there once, as a time that exists", List.of(LocalTimeText.ALLOWED)));
        }
        if (!wrong.isEmpty()) {
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new Refusal("The address has values that we do not know", wrong));
        }
        var answer = whoToCall.answer(whoToCallQuery.question(), at.orElseThrow());
        return open(ResponseEntity.ok())
                .cacheControl(lifetime(answer, parameters.containsKey("at")))
                .body(WhoToCallAnswer.of(answer));
    }

    @GetMapping(value = DESCRIPTION, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> described() {
        return open(ResponseEntity.ok())
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(description());
    }

    /** Written by hand; a test compares it with real responses. */
    static byte[] description() {
        try {
            return new ClassPathResource("org/breakwater/frontdoor/whotocall/openapi.json").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Public data: pages of any origin may request it from a reader's browser. */
    private static ResponseEntity.BodyBuilder open(ResponseEntity.BodyBuilder answer) {
        return answer.header("Access-Control-Allow-Origin", "*").header("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private Optional<Instant> at(String @Nullable [] given) {
        if (given == null) {
            return Optional.of(clock.instant());
        }
        return given.length == 1 ? LocalTimeText.read(given[0]) : Optional.empty();
    }

    private static CacheControl lifetime(Answer answer, boolean named) {
        var until = answer.until();
        var left = named || until == null ? MOST : Duration.between(answer.at(), until);
        return CacheControl.maxAge(left.compareTo(MOST) < 0 ? left : MOST).cachePublic();
    }
}
