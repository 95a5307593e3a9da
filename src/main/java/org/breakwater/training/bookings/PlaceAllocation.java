package org.breakwater.training.bookings;

import static org.breakwater.training.bookings.BookedPlace.End.CALLED_OFF;
import static org.breakwater.training.bookings.BookedPlace.End.CANCELLED;
import static org.breakwater.training.bookings.BookedPlace.End.LAPSED;
import static org.breakwater.training.bookings.BookedPlace.End.LEFT_LIST;
import static org.breakwater.training.bookings.BookedPlace.End.NO_PLACE;
import static org.breakwater.training.bookings.BookedPlace.End.REFUSED;
import static org.breakwater.training.bookings.BookedPlace.State.CONFIRMED;
import static org.breakwater.training.bookings.BookedPlace.State.ENDED;
import static org.breakwater.training.bookings.BookedPlace.State.HELD;
import static org.breakwater.training.bookings.BookedPlace.State.OFFERED;
import static org.breakwater.training.bookings.BookedPlace.State.WAITING;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.training.bookings.rules.BookingTerms;

/**
 * Allocates the places of a session and its waiting list. It depends on nothing but the bookings and the time, so that
 * the same code works on the database and on ten thousand generated histories:
 *
 * <ul>
 *   <li>No more people have a place, or have one held, than there are places.
 *   <li>Until its quota is lifted, no organisation has more than its quota; people behind it in the list are not held
 *       up.
 *   <li>A place that becomes free is held for the first person in the list who can have it, until they answer.
 *   <li>People who await approval do not hold up anyone who does not.
 * </ul>
 */
public final class PlaceAllocation {

    private final Map<UUID, BookedPlace> places = new LinkedHashMap<>();
    private final Map<UUID, BookedPlace> changed = new LinkedHashMap<>();
    private final Instant now;
    private BookingTerms terms;

    /** @param standing all open bookings, in the order of requests */
    public PlaceAllocation(BookingTerms terms, Collection<BookedPlace> standing, Instant now) {
        this.terms = terms;
        this.now = now;
        standing.forEach(place -> places.put(place.id(), place));
        passTime();
    }

    /** Why nothing was done. */
    public enum No {
        NOT_OPEN_YET,
        CLOSED,
        /** It has changed meanwhile, and the page shows the current state. */
        OTHERWISE_NOW,
        /** More people have a place than would be left. */
        TOO_FEW
    }

    /** All changed bookings, in their new state. */
    public List<BookedPlace> changed() {
        return List.copyOf(changed.values());
    }

    public Optional<BookedPlace> find(UUID id) {
        return Optional.ofNullable(places.get(id));
    }

    /** How many have a place or one held. */
    public int taken() {
        return (int) places.values().stream()
                .filter(place -> place.state().takesAPlace())
                .count();
    }

    /** @param approved whether no approval is needed */
    public Optional<No> ask(UUID id, UUID organisation, boolean approved) {
        if (now.isBefore(terms.opensAt())) {
            return Optional.of(No.NOT_OPEN_YET);
        }
        if (!now.isBefore(terms.closesAt())) {
            return Optional.of(No.CLOSED);
        }
        var asked = BookedPlace.asked(id, organisation, approved);
        var held = approved
                ? asked.to(CONFIRMED, null)
                : asked.to(HELD, terms.earlierOfClosing(now.plus(terms.holdFor())));
        put(isOpenTo(asked) ? held : asked);
        return Optional.empty();
    }

    /** The office gives a place whatever the dates, the list and the quota say; a full session gets one more. */
    public void giveOutOfTurn(UUID id, UUID organisation) {
        terms = terms.with(Math.max(terms.capacity(), taken() + 1));
        var place = find(id).orElseGet(() -> BookedPlace.asked(id, organisation, true));
        put(place.withItsManagersWord().to(CONFIRMED, null));
    }

    /** The manager approves. */
    public Optional<No> approve(UUID id) {
        return change(id, place -> switch (place.state()) {
            case HELD -> Optional.of(place.withItsManagersWord().to(CONFIRMED, null));
            case WAITING -> Optional.of(place).filter(one -> !one.approved()).map(BookedPlace::withItsManagersWord);
            default -> Optional.empty();
        });
    }

    public Optional<No> refuse(UUID id) {
        return change(
                id,
                place -> Optional.of(place.ended(REFUSED)).filter(one -> !place.approved() && place.state() != ENDED));
    }

    /** An offered place is accepted. */
    public Optional<No> accept(UUID id) {
        return change(id, place -> Optional.of(place.to(CONFIRMED, null)).filter(one -> place.state() == OFFERED));
    }

    public Optional<No> cancel(UUID id) {
        return change(id, place -> Optional.of(place.ended(place.state() == WAITING ? LEFT_LIST : CANCELLED)));
    }

    /** The number of places changes; never fewer than people have been promised. */
    public Optional<No> resize(int capacity) {
        if (capacity < taken()) {
            return Optional.of(No.TOO_FEW);
        }
        terms = terms.with(capacity);
        passTime();
        return Optional.empty();
    }

    /** The session is cancelled. */
    public void callOff() {
        List.copyOf(places.values()).forEach(place -> put(place.ended(CALLED_OFF)));
    }

    private Optional<No> change(UUID id, java.util.function.Function<BookedPlace, Optional<BookedPlace>> how) {
        var next = find(id).flatMap(how);
        next.ifPresent(place -> {
            put(place);
            passTime();
        });
        return next.isPresent() ? Optional.empty() : Optional.of(No.OTHERWISE_NOW);
    }

    private void passTime() {
        for (var place : List.copyOf(places.values())) {
            if (place.isOverAt(now)) {
                put(place.ended(LAPSED));
            }
        }
        if (now.isBefore(terms.closesAt())) {
            offer();
        } else {
            List.copyOf(places.values()).stream()
                    .filter(place -> place.state() == WAITING)
                    .forEach(place -> put(place.ended(NO_PLACE)));
        }
    }

    private void offer() {
        for (var place : List.copyOf(places.values())) {
            // A list of hundreds must not be scanned for each of its entries.
            if (taken() >= terms.capacity()) {
                return;
            }
            if (place.state() == WAITING && place.approved() && isOpenTo(place)) {
                put(place.to(OFFERED, terms.earlierOfClosing(now.plus(terms.offerFor()))));
            }
        }
    }

    private boolean isOpenTo(BookedPlace place) {
        return taken() < terms.capacity()
                && (!now.isBefore(terms.quotaLiftsAt())
                        || places.values().stream()
                                        .filter(other -> other.state().takesAPlace()
                                                && other.organisation().equals(place.organisation()))
                                        .count()
                                < terms.quota());
    }

    private void put(BookedPlace place) {
        changed.put(place.id(), place);
        if (place.state() == ENDED) {
            places.remove(place.id());
        } else {
            places.put(place.id(), place);
        }
    }
}
