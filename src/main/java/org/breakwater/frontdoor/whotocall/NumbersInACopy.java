package org.breakwater.frontdoor.whotocall;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.breakwater.web.keeping.Leaf;
import org.breakwater.web.keeping.Leaves;
import org.springframework.stereotype.Component;

/**
 * Whom to call while the program is down. No file can know the hour, so each of our addresses shows the list that is
 * made to be kept: it brings the instants at which the answer changes, and the reader's own clock does the rest.
 */
@Component
class NumbersInACopy implements Leaves {

    private final FrontPages pages;
    private final KeepingWorker worker;

    NumbersInACopy(FrontPages pages, KeepingWorker worker) {
        this.pages = pages;
        this.worker = worker;
    }

    @Override
    public Stream<Leaf> leaves() {
        var list = pages.allNumbersPage();
        return Stream.of(
                new Leaf.Drawn("/", list),
                new Leaf.Drawn("/who-to-call", list),
                new Leaf.Drawn("/who-to-call/all", list),
                new Leaf.Plain("/who-to-call/worker.js", worker.script().getBytes(StandardCharsets.UTF_8)),
                new Leaf.Plain(WhoToCallJson.DESCRIPTION, WhoToCallJson.description()));
    }
}
