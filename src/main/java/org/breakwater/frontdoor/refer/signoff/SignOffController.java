package org.breakwater.frontdoor.refer.signoff;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.access.proving.CodeLimits;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.SignOffRow;
import org.breakwater.frontdoor.SignOffs;
import org.breakwater.frontdoor.refer.draft.Writing;
import org.breakwater.frontdoor.refer.handing.ColleagueForm;
import org.breakwater.frontdoor.refer.proof.Owners;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks a lead, and lets the lead answer. */
@Controller
@ForEveryone
@RequestMapping("/refer/sign-off")
class SignOffController {

    private static final String TOO_MANY = "We have sent too many messages to this address in the last hour."
            + " Try again in an hour. You can send the referral without it";

    private final Writing writing;
    private final SignOffs signOffs;
    private final Owners owners;
    private final CodeLimits limits;

    SignOffController(Writing writing, SignOffs signOffs, Owners owners, CodeLimits limits) {
        this.writing = writing;
        this.signOffs = signOffs;
        this.owners = owners;
        this.limits = limits;
    }

    @GetMapping("/ask")
    Screen ask(Browser browser) {
        return writing.show(
                browser, draft -> new AskPage(ColleagueForm.EMPTY, List.of(), signOffs.ofDraft(draft.id())));
    }

    @PostMapping("/ask")
    Screen ask(ColleagueForm form, Browser browser) {
        return writing.show(browser, draft -> switch (form.check(draft.proof().email())) {
            case Bad<String>(var problems) -> new AskPage(form, problems, signOffs.ofDraft(draft.id()));
            case Good<String>(var email)
            when !limits.mayWrite(browser, email) ->
                new AskPage(form, List.of(new Problem("email", TOO_MANY)), signOffs.ofDraft(draft.id()));
            case Good<String>(var email) -> {
                signOffs.ask(draft.id(), draft.proof().email(), email, owners.ofAddress(email));
                yield redirect(Writing.TASKS);
            }
        });
    }

    @GetMapping("/one/{signOff}")
    Screen one(@PathVariable UUID signOff, Browser browser) {
        return theirs(browser, signOff, (row, told) -> page(row, told, GiveForm.EMPTY, List.of()));
    }

    @PostMapping("/one/{signOff}")
    Screen give(@PathVariable UUID signOff, GiveForm form, Browser browser) {
        return theirs(browser, signOff, (row, told) -> switch (form.check()) {
            case Bad<GiveForm.Given>(var problems) -> page(row, told, form, problems);
            case Good<GiveForm.Given> _ when signOffs.isTheirOwn(row) -> page(row, told, form, List.of());
            case Good<GiveForm.Given>(var given) -> {
                signOffs.give(row, given.signed(), given.name(), given.words());
                yield redirect("/refer/sign-off/given");
            }
        });
    }

    @GetMapping("/given")
    Screen given(Browser browser) {
        return writing.proven(browser, (proof, owner) -> new GivenPage());
    }

    private OnePage page(SignOffRow row, Referral told, GiveForm form, List<Problem> problems) {
        return new OnePage(row, told, signOffs.isTheirOwn(row), form, problems);
    }

    /** What is asked of another, or was answered already, looks like nothing. */
    private Screen theirs(Browser browser, UUID id, BiFunction<SignOffRow, Referral, Screen> work) {
        return writing.proven(
                browser,
                (proof, owner) -> signOffs.waiting(owner).stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .flatMap(row -> signOffs.read(row).map(told -> work.apply(row, told)))
                        .orElse(Mishap.NOT_FOUND));
    }
}
