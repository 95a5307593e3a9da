package org.breakwater.notify.outbox;

import static org.breakwater.web.Redirect.redirect;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether our messages are sent. */
@Controller
@RequestMapping("/outbox")
@For(Role.ADMINISTRATOR)
class OutboxController {

    private static final int A_PAGE = 50;

    private final OutboxRecords rows;

    OutboxController(OutboxRecords rows) {
        this.rows = rows;
    }

    @GetMapping
    Screen show(@RequestParam(defaultValue = "1") String page, Actor.Person administrator) {
        var number = InputParser.page(page);
        var stuck = rows.stuck(administrator, A_PAGE + 1, (number - 1) * A_PAGE);
        var more = stuck.size() > A_PAGE;
        return new OutboxPage(
                rows.count(administrator),
                more ? stuck.subList(0, A_PAGE) : stuck,
                number,
                more,
                rows.waiting(administrator, A_PAGE));
    }

    @PostMapping("/{id}/again")
    Screen tryAgain(@PathVariable UUID id, Actor.Person administrator) {
        rows.tryAgain(administrator, id);
        return redirect("/outbox");
    }

    @PostMapping("/again")
    Screen tryAllAgain(Actor.Person administrator) {
        rows.tryAllAgain(administrator);
        return redirect("/outbox");
    }
}
