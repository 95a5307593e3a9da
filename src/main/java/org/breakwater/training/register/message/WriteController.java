package org.breakwater.training.register.message;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.model.Register;
import org.breakwater.training.office.message.MessageForm;
import org.breakwater.training.office.message.Writing;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A trainer writes to a session that is theirs. */
@Controller
@ForEveryone
@RequestMapping("/training/register/{session}/message")
class WriteController {

    private final Proven proven;
    private final Register register;
    private final Writing writing;

    WriteController(Proven proven, Register register, Writing writing) {
        this.proven = proven;
        this.register = register;
        this.writing = writing;
    }

    @GetMapping
    Screen begin(@PathVariable UUID session, Browser browser) {
        return proven.show(
                browser,
                back(session),
                email -> register.given(session)
                        .map(row -> writing.begin(at(session), row))
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping
    Screen write(@PathVariable UUID session, MessageForm form, Browser browser) {
        return proven.act(
                browser,
                back(session),
                email -> register.given(session)
                        .map(row -> writing.pressed(at(session), row, form))
                        .orElse(Mishap.NOT_FOUND));
    }

    private Writing.Desk at(UUID session) {
        return new Writing.Desk(
                new Actor.Visitor(), register.trainer(), back(session) + "/message", back(session), false);
    }

    private static String back(UUID session) {
        return "/training/register/" + session;
    }
}
