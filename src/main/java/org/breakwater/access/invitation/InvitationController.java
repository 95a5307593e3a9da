package org.breakwater.access.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.account.RecoveryCodesPage;
import org.breakwater.access.door.Cookies;
import org.breakwater.access.model.Acceptance;
import org.breakwater.access.model.Passwords;
import org.breakwater.access.model.Secrets;
import org.breakwater.web.Checked;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/invitation/{token}")
@ForEveryone
class InvitationController {

    private final Acceptance acceptance;
    private final Passwords passwords;
    private final Secrets secrets;

    InvitationController(Acceptance acceptance, Passwords passwords, Secrets secrets) {
        this.acceptance = acceptance;
        this.passwords = passwords;
        this.secrets = secrets;
    }

    /** Opening the link uses nothing up: programs that scan mail open links too. */
    @GetMapping
    Screen ask(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        if (Cookies.BROWSER.of(request).isEmpty()) {
            Cookies.BROWSER.give(secrets.token(), request, response);
        }
        return acceptance
                .offer(token)
                .<Screen>map(offer -> page(token, offer, new AcceptForm("", "", ""), List.of()))
                .orElseGet(InvitationOverPage::new);
    }

    @PostMapping
    Screen accept(@PathVariable String token, AcceptForm form) {
        var offer = acceptance.offer(token);
        if (offer.isEmpty()) {
            return new InvitationOverPage();
        }
        return switch (form.check(passwords, offer.get().email())) {
            case Checked.Bad<AcceptForm.Choice>(var problems) -> page(token, offer.get(), form, problems);
            case Checked.Good<AcceptForm.Choice>(var choice) ->
                switch (acceptance.accept(token, choice.name(), choice.password(), choice.code())) {
                    case Acceptance.Outcome.Accepted(var person, var codes) -> new RecoveryCodesPage(codes, true);
                    case Acceptance.Outcome.Over over -> new InvitationOverPage();
                    case Acceptance.Outcome.WrongCode wrong -> page(token, offer.get(), form, List.of(wrongCode()));
                };
        };
    }

    private static Problem wrongCode() {
        return new Problem("code", "Code is not correct. Wait for the next code and try again");
    }

    private static InvitationPage page(String token, Acceptance.Offer offer, AcceptForm form, List<Problem> problems) {
        return new InvitationPage(
                "/invitation/" + token,
                offer.role().title(),
                offer.email(),
                offer.secretWords(),
                Authenticator.code(offer.email(), offer.secretWords()),
                form,
                problems);
    }
}
