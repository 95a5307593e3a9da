package org.breakwater.training.office.certificates;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.model.CertificateRow;
import org.breakwater.training.model.Certificates;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office finds a certificate, and takes one back. */
@Controller("officeCertificates")
@For(Role.BUSINESS_MANAGER)
@RequestMapping(CertificatesController.ALL)
class CertificatesController {

    static final String ALL = "/training/office/certificates";

    private final Acting acting;
    private final Certificates certificates;

    CertificatesController(Acting acting, Certificates certificates) {
        this.acting = acting;
        this.certificates = certificates;
    }

    @GetMapping
    Screen ask(Actor.Person who) {
        return new FoundPage(FindForm.EMPTY, Optional.empty(), List.of());
    }

    @PostMapping
    @ChangesNothing
    Screen find(FindForm form, Actor.Person who) {
        return switch (form.check()) {
            case Bad<String>(var problems) -> new FoundPage(form, Optional.empty(), problems);
            case Good<String>(var like) ->
                acting.looking(who, () -> new FoundPage(form, Optional.of(certificates.search(like)), List.of()));
        };
    }

    @GetMapping("/{certificate}")
    Screen one(@PathVariable UUID certificate, Actor.Person who) {
        return acting.looking(who, () -> found(certificate, row -> new RevokePage(row, RevokeForm.EMPTY, List.of())));
    }

    @PostMapping("/{certificate}")
    Screen revoke(@PathVariable UUID certificate, RevokeForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(certificate, row -> switch (form.check()) {
                    case Bad<RevokeForm.Said>(var problems) -> new RevokePage(row, form, problems);
                    case Good<RevokeForm.Said>(var said) ->
                        certificates.revoke(who, row, said.how(), said.name(), said.why())
                                ? redirect(ALL + "/" + certificate)
                                : Mishap.CHANGED_MEANWHILE;
                }));
    }

    private Screen found(UUID certificate, Function<CertificateRow, Screen> screen) {
        return certificates.find(certificate).map(screen).orElse(Mishap.NOT_FOUND);
    }
}
