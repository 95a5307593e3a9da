package org.breakwater.frontdoor.whotocall;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.springframework.stereotype.Component;

/**
 * Who to call while the program is down. A static file cannot know the time, so each of our addresses shows the
 * storable list: it contains the instants at which the answer changes, and the reader's own clock does the rest.
 */
@Component
class WhoToCallOutageCopy implements CopiedAddresses {

    private final KeptWhoToCallPages pages;
    private final ServiceWorkerScript worker;

    WhoToCallOutageCopy(KeptWhoToCallPages pages, ServiceWorkerScript worker) {
        this.pages = pages;
        this.worker = worker;
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        var list = pages.allNumbersPage();
        return Stream.of(
                new CopiedAddress.Drawn("/", list),
                new CopiedAddress.Drawn("/who-to-call", list),
                new CopiedAddress.Drawn("/who-to-call/all", list),
                new CopiedAddress.Plain(
                        "/who-to-call/worker.js", worker.script().getBytes(StandardCharsets.UTF_8)),
                new CopiedAddress.Plain(WhoToCallJson.DESCRIPTION, WhoToCallJson.description()));
    }
}
