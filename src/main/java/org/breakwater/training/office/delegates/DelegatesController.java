package org.breakwater.training.office.delegates;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.time.EnglishTimes;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.bookings.PlacesOutOfTurn;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.office.trainers.TrainerRow;
import org.breakwater.training.office.trainers.Trainers;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The delegates of a session. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/training/office/{session}/delegates")
class DelegatesController {

    private final ActorTransactions acting;
    private final Sessions sessions;
    private final Catalogue catalogue;
    private final Trainers trainers;
    private final Bookings bookings;
    private final BookedPlaces bookedPlaces;
    private final PlacesOutOfTurn outOfTurn;
    private final DelegateLists delegateLists;
    private final Clock clock;

    DelegatesController(
            ActorTransactions acting,
            Sessions sessions,
            Catalogue catalogue,
            Trainers trainers,
            Bookings bookings,
            BookedPlaces bookedPlaces,
            PlacesOutOfTurn outOfTurn,
            DelegateLists delegateLists,
            Clock clock) {
        this.acting = acting;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.trainers = trainers;
        this.bookings = bookings;
        this.bookedPlaces = bookedPlaces;
        this.outOfTurn = outOfTurn;
        this.delegateLists = delegateLists;
        this.clock = clock;
    }

    @GetMapping
    Screen people(@PathVariable UUID session, @RequestParam(defaultValue = "") String saved, Actor.Person who) {
        return acting.looking(
                who,
                () -> found(
                        session,
                        row -> page(
                                row,
                                SessionTrainersForm.of(trainers.of(session)),
                                List.of(),
                                saved.equals("trainers"))));
    }

    @PostMapping
    Screen give(@PathVariable UUID session, SessionTrainersForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(session, row -> {
                    if (row.isCancelled()) {
                        return page(row, form, List.of(), false);
                    }
                    var chosen = form.chosen(offered(session));
                    trainers.hold(chosen);
                    var elsewhere = form.asksAnyway() ? List.<String>of() : newlyElsewhere(session, chosen);
                    if (!elsewhere.isEmpty()) {
                        return page(row, form, elsewhere, false);
                    }
                    trainers.give(who, session, chosen);
                    return redirect("/training/office/" + session + "/delegates?saved=trainers");
                }));
    }

    /**
     * For trainers who give it already the clash was accepted, or the session was moved since, and the page says so.
     */
    private List<String> newlyElsewhere(UUID session, List<UUID> chosen) {
        var now = idsOf(trainers.of(session));
        return elsewhere(
                session, chosen.stream().filter(id -> !now.contains(id)).toList());
    }

    private List<String> elsewhere(UUID session, List<UUID> who) {
        return trainers.elsewhere(session, who).stream()
                .map(row -> "%s is delivering “%s” on %s to %s"
                        .formatted(
                                row.trainer(),
                                catalogue.titleOf(row.course()),
                                EnglishTimes.weekdayInWords(row.startsAt()),
                                EnglishTimes.clock(row.endsAt())))
                .toList();
    }

    private static List<UUID> idsOf(List<TrainerRow> rows) {
        return rows.stream().map(TrainerRow::id).toList();
    }

    private DelegatesPage page(SessionRow row, SessionTrainersForm form, List<String> inTheWay, boolean saved) {
        var problems = inTheWay.stream()
                .map(words ->
                        new Problem("anyway", words + ". Choose someone else, or confirm that they will deliver both"))
                .toList();
        return new DelegatesPage(
                row,
                catalogue.titleOf(row.course()),
                offered(row.id()),
                elsewhere(row.id(), idsOf(trainers.of(row.id()))),
                bookings.of(row.id()),
                row.hasBegunAt(clock.instant()) ? delegateLists.marks(row.id()) : null,
                delegateLists.needing(row.id()),
                bookedPlaces.closed(row),
                outOfTurn.canGive(row),
                form,
                saved,
                problems);
    }

    /** Available trainers, and those named before. */
    private List<TrainerRow> offered(UUID session) {
        var now = trainers.of(session);
        return trainers.everybody().stream()
                .filter(row -> row.mayTrain() || now.contains(row))
                .toList();
    }

    private Screen found(UUID session, Function<SessionRow, Screen> screen) {
        return sessions.find(session).map(screen).orElse(FailedRequest.NOT_FOUND);
    }
}
