package org.breakwater.training.mine;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.BookingRow;
import org.breakwater.training.model.Bookings;
import org.breakwater.training.prove.Proven;
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

/** Whoever has a place, or waits for one, tells what they need in the room. */
@Controller
@ForEveryone
@RequestMapping("/training/mine/{booking}/needs")
class NeedController {

    private final Proven proven;
    private final Bookings bookings;
    private final Catalogue catalogue;

    NeedController(Proven proven, Bookings bookings, Catalogue catalogue) {
        this.proven = proven;
        this.bookings = bookings;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen ask(@PathVariable UUID booking, Browser browser) {
        return proven.show(
                browser,
                "/training/mine/" + booking + "/needs",
                email -> own(booking, row -> page(row, new NeedForm(bookings.need(row.id())), List.of())));
    }

    @PostMapping
    Screen tell(@PathVariable UUID booking, NeedForm form, Browser browser) {
        return proven.act(
                browser,
                "/training/mine/" + booking + "/needs",
                email -> own(booking, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(row, form, problems);
                    case Good<String>(var told) -> {
                        bookings.needs(row.id(), told);
                        yield redirect("/training/mine");
                    }
                }));
    }

    private Screen own(UUID booking, Function<BookingRow, Screen> screen) {
        return bookings.own(booking).filter(BookingRow::isOpen).map(screen).orElse(Mishap.NOT_FOUND);
    }

    private NeedPage page(BookingRow row, NeedForm form, List<Problem> problems) {
        return new NeedPage(row, catalogue.titleOf(row.course()), form, problems);
    }
}
