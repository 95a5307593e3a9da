package org.breakwater.mash.oversight;

import java.nio.charset.StandardCharsets;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.web.Attachment;
import org.breakwater.web.Screen;
import org.breakwater.web.sheets.CsvText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Front door performance: for managers, and without small groups for the business manager. */
@Controller
@For({Role.MANAGER, Role.BUSINESS_MANAGER})
class OversightController {

    private final ActorTransactions acting;
    private final Oversight oversight;

    OversightController(ActorTransactions acting, Oversight oversight) {
        this.acting = acting;
        this.oversight = oversight;
    }

    @GetMapping("/desk/oversight")
    Screen show(@RequestParam(defaultValue = "") String period, Actor.Person who) {
        return acting.looking(
                who, () -> oversight.of(who, OversightPeriod.read(period), "viewed the oversight figures"));
    }

    @GetMapping("/desk/oversight/oversight.csv")
    Screen file(@RequestParam(defaultValue = "") String period, Actor.Person who) {
        var read = OversightPeriod.read(period);
        var page = acting.as(who, () -> oversight.of(who, read, "took the oversight figures"));
        var words = OversightFile.of(page.figures());
        return new Attachment(words.getBytes(StandardCharsets.UTF_8), CsvText.TYPE, "oversight.csv");
    }
}
