package org.breakwater.training.lead.standing;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.lead.Led;
import org.breakwater.training.model.NeedsMet;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A lead sees how their own people stand, and nobody else's. */
@Controller
@ForEveryone
class StandingController {

    private final Led led;
    private final NeedsMet needs;

    StandingController(Led led, NeedsMet needs) {
        this.led = led;
        this.needs = needs;
    }

    @GetMapping("/training/lead/{organisation}/standing")
    Screen people(@PathVariable UUID organisation, Browser browser) {
        return led.show(
                browser,
                organisation,
                (row, email) -> new StandingPage(row, needs.of(new Actor.Visitor(), row), needs.since()));
    }
}
