package org.breakwater.training.mine;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.book.CancelPlaceForm;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.certificates.CertificateRow;
import org.breakwater.training.certificates.Certificates;
import org.breakwater.training.evaluate.Evaluations;
import org.breakwater.training.office.materials.Materials;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempts;
import org.breakwater.training.organisations.Organisations;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.training.registers.Registers;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's bookings, and the actions on them. */
@Controller
@ForEveryone
@RequestMapping("/training/mine")
class MyTrainingController {

    private static final String MINE = "/training/mine";

    private final ProvenLearner provenLearner;
    private final Bookings bookings;
    private final Materials materials;
    private final OnlineAttempts onlineAttempts;
    private final Certificates certificates;
    private final Evaluations evaluations;
    private final Organisations organisations;
    private final Catalogue catalogue;
    private final BookedPlaces bookedPlaces;
    private final Clock clock;
    private final Registers register;

    MyTrainingController(
            ProvenLearner provenLearner,
            Bookings bookings,
            Materials materials,
            OnlineAttempts onlineAttempts,
            Certificates certificates,
            Evaluations evaluations,
            Organisations organisations,
            Catalogue catalogue,
            BookedPlaces bookedPlaces,
            Registers register,
            Clock clock) {
        this.provenLearner = provenLearner;
        this.bookings = bookings;
        this.materials = materials;
        this.onlineAttempts = onlineAttempts;
        this.certificates = certificates;
        this.evaluations = evaluations;
        this.organisations = organisations;
        this.catalogue = catalogue;
        this.bookedPlaces = bookedPlaces;
        this.clock = clock;
        this.register = register;
    }

    @GetMapping
    Screen mine(@RequestParam(defaultValue = "") String saved, VisitorBrowser browser) {
        return provenLearner.show(browser, MINE, email -> page(email, null, saved.equals("access-needs")));
    }

    @PostMapping("/{booking}/take")
    Screen take(@PathVariable UUID booking, VisitorBrowser browser) {
        return act(booking, browser, row -> bookedPlaces.accept(row, row.learner()));
    }

    @PostMapping("/{booking}/still")
    Screen still(@PathVariable UUID booking, VisitorBrowser browser) {
        return act(booking, browser, row -> bookedPlaces.stillFine(row, row.learner()));
    }

    @GetMapping("/{booking}/cancel")
    Screen cancel(@PathVariable UUID booking, VisitorBrowser browser) {
        return provenLearner.show(
                browser,
                MINE,
                email -> own(
                        booking,
                        row -> bookedPlaces.canBeGivenUp(row) ? leaving(row, List.of()) : page(email, booking)));
    }

    @PostMapping("/{booking}/cancel")
    Screen cancel(@PathVariable UUID booking, CancelPlaceForm form, VisitorBrowser browser) {
        return provenLearner.act(
                browser,
                MINE,
                email -> own(booking, row -> {
                    var fee = bookedPlaces.feeForCancelling(row);
                    return switch (form.check(fee)) {
                        case Bad(var problems) -> new CancelPlacePage(row, titleOf(row), fee, form.anew(fee), problems);
                        case Good(var why) ->
                            bookedPlaces.cancel(row, row.learner(), why) ? redirect(MINE) : page(email, booking);
                    };
                }));
    }

    private CancelPlacePage leaving(BookingRow row, List<Problem> problems) {
        var fee = bookedPlaces.feeForCancelling(row);
        return new CancelPlacePage(row, titleOf(row), fee, CancelPlaceForm.at(fee), problems);
    }

    private Screen act(UUID booking, VisitorBrowser browser, Function<BookingRow, Boolean> act) {
        return provenLearner.act(
                browser, MINE, email -> own(booking, row -> act.apply(row) ? redirect(MINE) : page(email, booking)));
    }

    private Screen own(UUID booking, Function<BookingRow, Screen> screen) {
        return bookings.own(booking).map(screen).orElse(FailedRequest.NOT_FOUND);
    }

    private MyTrainingPage page(String email, UUID tooLate) {
        return page(email, tooLate, false);
    }

    private MyTrainingPage page(String email, @Nullable UUID tooLate, boolean saved) {
        var own = bookings.own();
        return new MyTrainingPage(
                email,
                own,
                own.stream()
                        .filter(bookedPlaces::canBeGivenUp)
                        .map(BookingRow::id)
                        .collect(Collectors.toSet()),
                materials.own(own.stream().map(BookingRow::sessionId).toList()),
                onlineAttempts.toFinish(),
                certificates.own().stream().filter(CertificateRow::isOnline).toList(),
                evaluations.own(),
                bookings.toApprove().size(),
                evaluations.toVouch().size(),
                organisations.led(),
                register.gives(),
                catalogue,
                clock.instant(),
                tooLate,
                saved);
    }

    private String titleOf(BookingRow row) {
        return catalogue.titleOf(row.course());
    }
}
