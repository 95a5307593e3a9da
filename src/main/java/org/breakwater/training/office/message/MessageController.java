package org.breakwater.training.office.message;

import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.Sessions;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office writes to a session. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/{session}/message")
class MessageController {

    private final Acting acting;
    private final Sessions sessions;
    private final Writing writing;

    MessageController(Acting acting, Sessions sessions, Writing writing) {
        this.acting = acting;
        this.sessions = sessions;
        this.writing = writing;
    }

    @GetMapping
    Screen begin(@PathVariable UUID session, Actor.Person who) {
        return acting.looking(
                who,
                () -> sessions.find(session)
                        .map(row -> writing.begin(at(who, session), row))
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping
    Screen write(@PathVariable UUID session, MessageForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> sessions.find(session)
                        .map(row -> writing.pressed(at(who, session), row, form))
                        .orElse(Mishap.NOT_FOUND));
    }

    private static Writing.Desk at(Actor.Person who, UUID session) {
        var back = "/training/office/" + session;
        return new Writing.Desk(who, who.name(), back + "/message", back, true);
    }
}
