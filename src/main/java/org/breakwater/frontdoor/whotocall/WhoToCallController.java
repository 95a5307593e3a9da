package org.breakwater.frontdoor.whotocall;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.web.Screen;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Who to call now. {@link KeptWhoToCallPages} answers nearly every request before it comes here; this handles the rest:
 * addresses that are not one of our links.
 */
@Controller
@ForEveryone
class WhoToCallController {

    private final KeptWhoToCallPages pages;
    private final ServiceWorkerScript worker;

    WhoToCallController(KeptWhoToCallPages pages, ServiceWorkerScript worker) {
        this.pages = pages;
        this.worker = worker;
    }

    /**
     * A person who follows a broken link still needs the number: the most common answer is shown, with status 400.
     * Unknown parameters, which others add to a shared link, are ignored.
     */
    @GetMapping({"/", "/who-to-call"})
    Screen whoToCall(HttpServletRequest request) {
        var parameters = new LinkedHashMap<>(request.getParameterMap());
        parameters.keySet().retainAll(WhoToCallQuery.ALLOWED.keySet());
        var whoToCallQuery = WhoToCallQuery.of(parameters, List.of());
        return pages.page(whoToCallQuery.question(), whoToCallQuery.wrong().isEmpty());
    }

    @GetMapping("/who-to-call/all")
    Screen all() {
        return pages.allNumbersPage();
    }

    /** The script's scope is all of {@code /who-to-call}, and nothing else of ours. */
    @GetMapping("/who-to-call/worker.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript"))
                .header("Service-Worker-Allowed", "/who-to-call")
                .header("Cache-Control", "no-cache")
                .body(worker.script());
    }
}
