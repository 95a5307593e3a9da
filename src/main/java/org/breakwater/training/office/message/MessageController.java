package org.breakwater.training.office.message;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office sends a message to a session. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/{session}/message")
class MessageController {

    private final ActorTransactions acting;
    private final Sessions sessions;
    private final MessageSteps messageSteps;

    MessageController(ActorTransactions acting, Sessions sessions, MessageSteps messageSteps) {
        this.acting = acting;
        this.sessions = sessions;
        this.messageSteps = messageSteps;
    }

    @GetMapping
    Screen begin(@PathVariable UUID session, Actor.Person who) {
        return acting.looking(
                who,
                () -> sessions.find(session)
                        .map(row -> messageSteps.begin(at(who, session), row))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping
    Screen write(@PathVariable UUID session, MessageForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> sessions.find(session)
                        .map(row -> messageSteps.pressed(at(who, session), row, form))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    private static MessageSteps.Desk at(Actor.Person who, UUID session) {
        var back = "/training/office/" + session;
        return new MessageSteps.Desk(who, who.name(), back + "/message", back, true);
    }
}
