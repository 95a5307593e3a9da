package org.breakwater.mash.immediateactions;

import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Immediate actions that await a manager's approval. Each is approved on the page of its contact. */
@Controller
@For(Role.MANAGER)
class ImmediateActionsController {

    private final ActorTransactions acting;
    private final ImmediateActions immediateActions;

    ImmediateActionsController(ActorTransactions acting, ImmediateActions immediateActions) {
        this.acting = acting;
        this.immediateActions = immediateActions;
    }

    @GetMapping("/desk/immediate-actions")
    Screen toApprove(Actor.Person who) {
        return acting.looking(
                who,
                () -> new ImmediateActionsPage(
                        immediateActions.toApprove(who), who.id().value()));
    }
}
