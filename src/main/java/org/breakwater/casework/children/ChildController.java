package org.breakwater.casework.children;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One child across every case: what has happened to them, on the screen and on paper. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ChildController {

    private final ActorTransactions acting;
    private final Children children;
    private final Paper paper;
    private final Clock clock;

    ChildController(ActorTransactions acting, Children children, Paper paper, Clock clock) {
        this.acting = acting;
        this.children = children;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping("/children/{child}")
    Screen show(@PathVariable UUID child, Actor.Person who) {
        return acting.looking(
                who,
                () -> children.open(who, child, "opened a child’s record")
                        .<Screen>map(record -> new ChildPage(child, record))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    /**
     * The access is committed before the file is sent. Outside a transaction it waits for the PDF renderer, which is
     * slow and must not hold a connection.
     */
    @GetMapping("/children/{child}/child.pdf")
    Screen onPaper(@PathVariable UUID child, Actor.Person who) {
        var sheet = acting.as(
                who,
                () -> children.open(who, child, "took a child’s record")
                        .map(record -> new ChildPrintPage(record, who.name(), clock.instant(), paper.stylesheet())));
        return sheet.flatMap(paper::printed)
                .<Screen>map(pdf -> new Download(pdf, Paper.TYPE))
                .orElse(sheet.isPresent() ? FailedRequest.RESTING : FailedRequest.NOT_FOUND);
    }
}
