package org.breakwater.training.office.certificates;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.certificates.CertificateRow;
import org.breakwater.training.certificates.Certificates;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office finds a certificate, and revokes one. */
@Controller("officeCertificates")
@For(Role.BUSINESS_MANAGER)
@RequestMapping(OfficeCertificatesController.ALL)
class OfficeCertificatesController {

    static final String ALL = "/training/office/certificates";

    private final ActorTransactions acting;
    private final Certificates certificates;

    OfficeCertificatesController(ActorTransactions acting, Certificates certificates) {
        this.acting = acting;
        this.certificates = certificates;
    }

    @GetMapping
    Screen ask(Actor.Person who) {
        return new OfficeCertificatesPage(FindCertificateForm.EMPTY, Optional.empty(), List.of());
    }

    @PostMapping
    @ChangesNothing
    Screen find(FindCertificateForm form, Actor.Person who) {
        return switch (form.check()) {
            case Bad<String>(var problems) -> new OfficeCertificatesPage(form, Optional.empty(), problems);
            case Good<String>(var like) ->
                acting.looking(
                        who, () -> new OfficeCertificatesPage(form, Optional.of(certificates.search(like)), List.of()));
        };
    }

    @GetMapping("/{certificate}")
    Screen one(@PathVariable UUID certificate, Actor.Person who) {
        return acting.looking(
                who,
                () -> found(
                        certificate, row -> new OfficeCertificatePage(row, RevokeCertificateForm.EMPTY, List.of())));
    }

    @PostMapping("/{certificate}")
    Screen revoke(@PathVariable UUID certificate, RevokeCertificateForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(certificate, row -> switch (form.check()) {
                    case Bad<RevokeCertificateForm.Answers>(var problems) ->
                        new OfficeCertificatePage(row, form, problems);
                    case Good<RevokeCertificateForm.Answers>(var said) ->
                        certificates.revoke(who, row, said.how(), said.name(), said.why())
                                ? redirect(ALL + "/" + certificate)
                                : FailedRequest.CHANGED_MEANWHILE;
                }));
    }

    private Screen found(UUID certificate, Function<CertificateRow, Screen> screen) {
        return certificates.find(certificate).map(screen).orElse(FailedRequest.NOT_FOUND);
    }
}
