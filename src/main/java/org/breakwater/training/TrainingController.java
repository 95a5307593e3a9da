package org.breakwater.training;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ForEveryone;
import org.breakwater.time.PublicTimes;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.CourseSearch;
import org.breakwater.training.sessions.SessionOffer;
import org.breakwater.training.sessions.SessionOffers;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The course catalogue, public, with filters and search. */
@Controller
@ForEveryone
class TrainingController {

    private static final int SUGGESTED = 5;

    private final ActorTransactions acting;
    private final Catalogue catalogue;
    private final SessionOffers offers;

    TrainingController(ActorTransactions acting, Catalogue catalogue, SessionOffers offers) {
        this.acting = acting;
        this.catalogue = catalogue;
        this.offers = offers;
    }

    @GetMapping("/training")
    Screen courses(TrainingForm form) {
        var search = new CourseSearch(catalogue.courses());
        var found = search.find(form.words());
        var shown = found.courses().stream().filter(form::lets).toList();
        var near = found.courses().isEmpty() ? search.near(form.words()) : found.courses();
        return new TrainingPage(
                form,
                shown,
                found.instead(),
                shown.isEmpty() ? near.stream().limit(SUGGESTED).toList() : List.of(),
                acting.looking(new Actor.Visitor(), this::nextDates));
    }

    /** For each course the first date that can be booked, else its first. */
    private Map<String, String> nextDates() {
        return offers.coming().stream()
                .filter(offer -> !offer.session().isCancelled())
                .collect(Collectors.toMap(
                        offer -> offer.session().course(),
                        offer -> offer,
                        (first, later) -> first.canBeBooked() || !later.canBeBooked() ? first : later))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> inWords(entry.getValue())));
    }

    private static String inWords(SessionOffer offer) {
        var session = offer.session();
        return "Next date: " + PublicTimes.span(session.startsAt(), session.endsAt()) + ". " + offer.inWords();
    }
}
