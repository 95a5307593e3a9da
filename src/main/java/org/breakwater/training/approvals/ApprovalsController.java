package org.breakwater.training.approvals;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.BookingRow;
import org.breakwater.training.model.Bookings;
import org.breakwater.training.model.Evaluations;
import org.breakwater.training.model.Seats;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A manager says whether a colleague may go. */
@Controller
@ForEveryone
@RequestMapping("/training/approvals")
class ApprovalsController {

    private static final String ALL = "/training/approvals";

    private final Proven proven;
    private final Bookings bookings;
    private final Evaluations evaluations;
    private final Catalogue catalogue;
    private final Seats seats;

    ApprovalsController(Proven proven, Bookings bookings, Evaluations evaluations, Catalogue catalogue, Seats seats) {
        this.proven = proven;
        this.bookings = bookings;
        this.evaluations = evaluations;
        this.catalogue = catalogue;
        this.seats = seats;
    }

    @GetMapping
    Screen waiting(Browser browser) {
        return proven.show(browser, ALL, email -> page());
    }

    @GetMapping("/{booking}")
    Screen one(@PathVariable UUID booking, Browser browser) {
        return proven.show(browser, ALL, email -> waiting(booking, row -> page(row, ApprovalForm.EMPTY, List.of())));
    }

    @PostMapping("/{booking}")
    Screen answer(@PathVariable UUID booking, ApprovalForm form, Browser browser) {
        return proven.act(
                browser,
                ALL,
                email -> waiting(booking, row -> switch (form.check()) {
                    case Bad(var problems) -> page(row, form, problems);
                    case Good(var said) -> {
                        var done = said.agrees() ? seats.approve(row, email) : seats.refuse(row, email, said.why());
                        yield done ? redirect(ALL) : page();
                    }
                }));
    }

    /** What was answered meanwhile, or was never theirs to answer, is on the list no longer. */
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
        return new ApprovalPage(row, title, form, problems);
    }
}
