package org.breakwater.library.editor.contentchecks;

import java.time.Clock;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@For({Role.ADMINISTRATOR, Role.BUSINESS_MANAGER})
@RequestMapping("/library/editor/content-checks")
class ContentChecksController {

    private final ContentChecks contentChecks;
    private final LinkCheckSetting checking;
    private final Clock clock;

    ContentChecksController(ContentChecks contentChecks, LinkCheckSetting checking, Clock clock) {
        this.contentChecks = contentChecks;
        this.checking = checking;
        this.clock = clock;
    }

    @GetMapping
    Screen watches(Actor.Person who) {
        return new ContentChecksPage(
                contentChecks.look(who),
                checking.isOn(),
                who.role(),
                clock.instant().atZone(Calendars.LONDON).toLocalDate());
    }
}
