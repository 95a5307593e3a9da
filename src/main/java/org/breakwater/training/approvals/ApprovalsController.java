package org.breakwater.training.approvals;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.evaluate.Evaluations;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A manager approves or refuses a colleague's booking. */
@Controller
@ForEveryone
@RequestMapping("/training/approvals")
class ApprovalsController {

    private static final String ALL = "/training/approvals";

    private final ProvenLearner provenLearner;
    private final Bookings bookings;
    private final Evaluations evaluations;
    private final Catalogue catalogue;
    private final BookedPlaces bookedPlaces;
    private final Clock clock;

    ApprovalsController(
            ProvenLearner provenLearner,
            Bookings bookings,
            Evaluations evaluations,
            Catalogue catalogue,
            BookedPlaces bookedPlaces,
            Clock clock) {
        this.provenLearner = provenLearner;
        this.bookings = bookings;
        this.evaluations = evaluations;
        this.catalogue = catalogue;
        this.bookedPlaces = bookedPlaces;
        this.clock = clock;
    }

    @GetMapping
    Screen waiting(VisitorBrowser browser) {
        return provenLearner.show(browser, ALL, email -> page());
    }

    @GetMapping("/{booking}")
    Screen one(@PathVariable UUID booking, VisitorBrowser browser) {
        return provenLearner.show(
                browser, ALL, email -> waiting(booking, row -> page(row, ApprovalForm.EMPTY, List.of())));
    }

    @PostMapping("/{booking}")
    Screen answer(@PathVariable UUID booking, ApprovalForm form, VisitorBrowser browser) {
        return provenLearner.act(
                browser,
                ALL,
                email -> waiting(booking, row -> switch (form.check()) {
                    case Bad(var problems) -> page(row, form, problems);
                    case Good(var said) -> {
                        var done = said.agrees()
                                ? bookedPlaces.approve(row, email)
                                : bookedPlaces.refuse(row, email, said.why());
                        yield done ? redirect(ALL) : page();
                    }
                }));
    }

    /** One that was answered meanwhile, or belongs to another manager, is no longer in the list. */
    private Screen waiting(UUID booking, Function<BookingRow, Screen> screen) {
        return bookings.toApprove().stream()
                .filter(row -> row.id().equals(booking))
                .findFirst()
                .map(screen)
                .orElseGet(this::page);
    }

    private ApprovalsPage page() {
        return new ApprovalsPage(bookings.toApprove(), evaluations.toVouch(), catalogue);
    }

    private ApprovalPage page(BookingRow row, ApprovalForm form, List<Problem> problems) {
        var title = catalogue.titleOf(row.course());
        return new ApprovalPage(row, title, row.costInWords(bookedPlaces.rules(), clock.instant()), form, problems);
    }
}
