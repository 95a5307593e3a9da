package org.breakwater.mash.mywork;

import java.time.Clock;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** One page for whoever starts or ends a day at the desk. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class MyWorkController {

    private final ActorTransactions acting;
    private final MyWork myWork;
    private final Agencies agencies;
    private final Clock clock;

    MyWorkController(ActorTransactions acting, MyWork myWork, Agencies agencies, Clock clock) {
        this.acting = acting;
        this.myWork = myWork;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/desk/my-work")
    Screen today(Actor.Person who) {
        return acting.looking(who, () -> new MyWorkPage(myWork.today(who), agencies, clock.instant()));
    }
}
