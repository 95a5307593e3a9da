package org.breakwater.training.registers.message;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.office.message.MessageForm;
import org.breakwater.training.office.message.MessageSteps;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.training.registers.Registers;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A trainer sends a message to their own session. */
@Controller
@ForEveryone
@RequestMapping("/training/registers/{session}/message")
class RegisterMessageController {

    private final ProvenLearner provenLearner;
    private final Registers register;
    private final MessageSteps messageSteps;

    RegisterMessageController(ProvenLearner provenLearner, Registers register, MessageSteps messageSteps) {
        this.provenLearner = provenLearner;
        this.register = register;
        this.messageSteps = messageSteps;
    }

    @GetMapping
    Screen begin(@PathVariable UUID session, VisitorBrowser browser) {
        return provenLearner.show(
                browser,
                back(session),
                email -> register.given(session)
                        .map(row -> messageSteps.begin(at(session), row))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping
    Screen write(@PathVariable UUID session, MessageForm form, VisitorBrowser browser) {
        return provenLearner.act(
                browser,
                back(session),
                email -> register.given(session)
                        .map(row -> messageSteps.pressed(at(session), row, form))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    private MessageSteps.Desk at(UUID session) {
        return new MessageSteps.Desk(
                new Actor.Visitor(), register.trainer(), back(session) + "/message", back(session), false);
    }

    private static String back(UUID session) {
        return "/training/registers/" + session;
    }
}
