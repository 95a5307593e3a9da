package org.breakwater.access.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.account.RecoveryCodesPage;
import org.breakwater.access.credentials.Passwords;
import org.breakwater.access.credentials.Secrets;
import org.breakwater.access.entry.SignInCookies;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/invitation/{token}")
@ForEveryone
class InvitationController {

    private final InvitationAcceptance acceptance;
    private final Passwords passwords;
    private final Secrets secrets;

    InvitationController(InvitationAcceptance acceptance, Passwords passwords, Secrets secrets) {
        this.acceptance = acceptance;
        this.passwords = passwords;
        this.secrets = secrets;
    }

    /** Opening the link does not use it up: mail scanners open links too. */
    @GetMapping
    Screen ask(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        if (SignInCookies.BROWSER.of(request).isEmpty()) {
            SignInCookies.BROWSER.give(secrets.token(), request, response);
        }
        return acceptance
                .offer(token)
                .<Screen>map(offer -> page(token, offer, new InvitationForm("", "", ""), List.of()))
                .orElseGet(InvitationNotValidPage::new);
    }

    @PostMapping
    Screen accept(@PathVariable String token, InvitationForm form) {
        var offer = acceptance.offer(token);
        if (offer.isEmpty()) {
            return new InvitationNotValidPage();
        }
        return switch (form.check(passwords, offer.get().email())) {
            case Checked.Bad<InvitationForm.Choice>(var problems) -> page(token, offer.get(), form, problems);
            case Checked.Good<InvitationForm.Choice>(var choice) ->
                switch (acceptance.accept(token, choice.name(), choice.password(), choice.code())) {
                    case InvitationAcceptance.Outcome.Accepted(var person, var codes) ->
                        new RecoveryCodesPage(codes, true);
                    case InvitationAcceptance.Outcome.Over over -> new InvitationNotValidPage();
                    case InvitationAcceptance.Outcome.WrongCode wrong ->
                        page(token, offer.get(), form, List.of(wrongCode()));
                };
        };
    }

    private static Problem wrongCode() {
        return new Problem("code", "Code is not correct. Wait for the next code and try again");
    }

    private static InvitationPage page(
            String token, InvitationAcceptance.Offer offer, InvitationForm form, List<Problem> problems) {
        return new InvitationPage(
                "/invitation/" + token,
                offer.role().title(),
                offer.email(),
                offer.secretWords(),
                AuthenticatorQrCode.code(offer.email(), offer.secretWords()),
                form,
                problems);
    }
}
