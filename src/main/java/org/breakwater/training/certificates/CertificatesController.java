package org.breakwater.training.certificates;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.PublicUrl;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Anyone can verify a certificate; its holder downloads it. */
@Controller
@ForEveryone
@RequestMapping("/training/certificates")
class CertificatesController {

    private final ActorTransactions acting;
    private final ProvenLearner provenLearner;
    private final Certificates certificates;
    private final Catalogue catalogue;
    private final Paper paper;
    private final PublicUrl address;

    CertificatesController(
            ActorTransactions acting,
            ProvenLearner provenLearner,
            Certificates certificates,
            Catalogue catalogue,
            Paper paper,
            PublicUrl address) {
        this.acting = acting;
        this.provenLearner = provenLearner;
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.paper = paper;
        this.address = address;
    }

    @GetMapping
    Screen ask() {
        return new CertificatesPage(CertificateForm.EMPTY, List.of());
    }

    @PostMapping
    @ChangesNothing
    Screen check(CertificateForm form) {
        return switch (form.check()) {
            case Bad<CertificateForm>(var problems) -> new CertificatesPage(form, problems);
            case Good<CertificateForm>(var typed) -> verdict(typed);
        };
    }

    /** Where the QR code on the certificate leads. */
    @GetMapping("/{code}")
    Screen scanned(@PathVariable String code) {
        return check(new CertificateForm(code, ""));
    }

    @GetMapping("/{certificate}/certificate.pdf")
    Screen onPaper(@PathVariable UUID certificate, VisitorBrowser browser) {
        var sheet = provenLearner.show(
                browser,
                "/training/mine",
                email -> certificates.own().stream()
                        .filter(row -> row.id().equals(certificate))
                        .findFirst()
                        .<Screen>map(this::sheet)
                        .orElse(FailedRequest.NOT_FOUND));
        return paper.drawn(sheet, CertificatePrintPage.class);
    }

    private Screen verdict(CertificateForm form) {
        return acting.looking(new Actor.Visitor(), () -> {
            var code = CertificateCode.read(form.code());
            var found = code.flatMap(certificates::heldBy);
            return new CertificatePage(
                    CertificateVerification.of(code, found, form.name(), certificates.today()), found, form);
        });
    }

    private CertificatePrintPage sheet(CertificateRow row) {
        var outcomes = catalogue.known(row.course()).map(Course::outcomes).orElse(List.of());
        return new CertificatePrintPage(row, outcomes, address.ofThisHouse(), paper.stylesheet());
    }
}
