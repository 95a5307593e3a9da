package org.breakwater.training.certificates;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.breakwater.training.model.CertificateCode;
import org.breakwater.training.model.CertificateRow;
import org.breakwater.training.model.Certificates;
import org.breakwater.training.model.OurAddress;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Download;
import org.breakwater.web.Mishap;
import org.breakwater.web.Paper;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A stranger sees whether a certificate is real; its holder takes it along on paper. */
@Controller
@ForEveryone
@RequestMapping("/training/certificates")
class CertificatesController {

    private final Acting acting;
    private final Proven proven;
    private final Certificates certificates;
    private final Catalogue catalogue;
    private final Paper paper;
    private final OurAddress address;

    CertificatesController(
            Acting acting,
            Proven proven,
            Certificates certificates,
            Catalogue catalogue,
            Paper paper,
            OurAddress address) {
        this.acting = acting;
        this.proven = proven;
        this.certificates = certificates;
        this.catalogue = catalogue;
        this.paper = paper;
        this.address = address;
    }

    @GetMapping
    Screen ask() {
        return new CheckPage(CheckForm.EMPTY, List.of());
    }

    @PostMapping
    @ChangesNothing
    Screen check(CheckForm form) {
        return switch (form.check()) {
            case Bad<CheckForm>(var problems) -> new CheckPage(form, problems);
            case Good<CheckForm>(var typed) -> verdict(typed);
        };
    }

    /** Where the picture on the paper leads. */
    @GetMapping("/{code}")
    Screen scanned(@PathVariable String code) {
        return verdict(new CheckForm(code, ""));
    }

    @GetMapping("/{certificate}/certificate.pdf")
    Screen onPaper(@PathVariable UUID certificate, Browser browser) {
        return proven.show(
                browser,
                "/training/mine",
                email -> certificates.own().stream()
                        .filter(row -> row.id().equals(certificate))
                        .findFirst()
                        .flatMap(row -> paper.printed(sheet(row)))
                        .<Screen>map(pdf -> new Download(pdf, Paper.TYPE))
                        .orElse(Mishap.NOT_FOUND));
    }

    private Screen verdict(CheckForm form) {
        return acting.looking(new Actor.Visitor(), () -> {
            var code = CertificateCode.read(form.code());
            var found = code.flatMap(certificates::heldBy);
            return new VerdictPage(Verdict.of(code, found, form.name(), certificates.today()), found, form);
        });
    }

    private SheetPage sheet(CertificateRow row) {
        var outcomes = catalogue.known(row.course()).map(Course::outcomes).orElse(List.of());
        return new SheetPage(row, outcomes, address.ofThisHouse(), paper.stylesheet());
    }
}
