package org.breakwater.training.bookings;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.training.bookings.rules.BookingRules;
import org.breakwater.training.bookings.rules.BookingTerms;
import org.breakwater.training.catalogue.CatalogueFile;
import org.breakwater.training.programme.SessionRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The places of a session. Every allocation and cancellation happens here, one after the other for each session, and
 * everyone whose booking changed is notified. Access was checked by the caller.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BookedPlaces {

    private final SessionPlaceLock count;
    private final BookingRecorder keeping;
    private final CancellationCharges charges;
    private final Clock clock;

    BookedPlaces(SessionPlaceLock count, BookingRecorder keeping, CatalogueFile.Read file, Clock clock) {
        this.count = count;
        this.keeping = keeping;
        this.charges = new CancellationCharges(file);
        this.clock = clock;
    }

    /** The rules in force today. */
    public BookingRules rules() {
        return charges.rulesAt(clock.instant());
    }

    /** Whether a place can be requested now. */
    public boolean isOpen(SessionRow session) {
        var now = clock.instant();
        var terms = termsOf(session);
        return !now.isBefore(terms.opensAt()) && now.isBefore(terms.closesAt());
    }

    /** Why no place of it can be requested now, not even on the waiting list; empty if one can. */
    public Optional<Refused> closed(SessionRow session) {
        if (session.isCancelled()) {
            return Optional.of(Refused.CALLED_OFF);
        }
        if (isOpen(session)) {
            return Optional.empty();
        }
        return Optional.of(
                clock.instant().isBefore(termsOf(session).opensAt()) ? Refused.NOT_OPEN_YET : Refused.CLOSED);
    }

    /** The current terms of its places. */
    public BookingTerms termsOf(SessionRow session) {
        return rules().termsAt(clock.instant(), session.startsAt(), session.capacity());
    }

    /** Why someone gets neither a place nor a position in the waiting list. */
    public enum Refused {
        NOT_OPEN_YET("You cannot book this session yet. Try again nearer the date"),
        CLOSED("Booking for this session has closed"),
        CALLED_OFF("This session is cancelled"),
        NO_MORE("This session has as many places as a session can have"),
        ALREADY("This person is already booked or on the waiting list"),
        GIVEN_UP("This place has been cancelled. Open the session again to book");

        private final String words;

        Refused(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    /** Requests a place, for oneself or for a colleague. Idempotent by id. */
    public Optional<Refused> ask(Request request) {
        return count.within(request.session(), (session, standing, placeAllocation) -> {
            if (standing.stream().anyMatch(row -> row.id().equals(request.booking()))) {
                return Optional.empty();
            }
            if (session.isCancelled()) {
                return Optional.of(Refused.CALLED_OFF);
            }
            if (standing.stream().anyMatch(row -> row.learnerId().equals(request.learner()))) {
                return Optional.of(Refused.ALREADY);
            }
            var refused = placeAllocation.ask(
                    request.booking(), request.organisation(), request.manager().isEmpty());
            if (refused.isEmpty()) {
                keeping.begin(request);
            }
            return refused.map(no -> no == PlaceAllocation.No.CLOSED ? Refused.CLOSED : Refused.NOT_OPEN_YET);
        });
    }

    /** The manager approves; false if it is no longer pending. */
    public boolean approve(BookingRow row, String byName) {
        return move(row, byName, "Approved", placeAllocation -> {
            var no = placeAllocation.approve(row.id());
            if (no.isEmpty()) {
                keeping.approve(row.id());
            }
            return no;
        });
    }

    public boolean refuse(BookingRow row, String byName, String why) {
        return move(row, byName, why, placeAllocation -> placeAllocation.refuse(row.id()));
    }

    /** Accepts an offered place; false if the offer has expired, or the session has begun. */
    public boolean accept(BookingRow row, String byName) {
        return !hasBegun(row.startsAt())
                && move(row, byName, "Place accepted", placeAllocation -> placeAllocation.accept(row.id()));
    }

    /**
     * Cancels a place, or a position in the waiting list, for the fee of this day; false once the session has begun, or
     * if the booking differs from this row, so that no one is charged what they were not shown.
     */
    public boolean cancel(BookingRow row, String byName, String why) {
        var fee = feeForCancelling(row);
        return count.within(row.sessionId(), (session, standing, placeAllocation) -> {
            var isAsTold =
                    standing.stream().anyMatch(one -> one.id().equals(row.id()) && one.version() == row.version());
            if (!isAsTold
                    || hasBegun(session.startsAt())
                    || placeAllocation.cancel(row.id()).isPresent()) {
                return false;
            }
            if (fee > 0) {
                keeping.charge(row.id(), fee, "Late cancellation (less than " + rules().freeNotice() + " notice)");
            }
            keeping.said(row.id(), byName, why);
            return true;
        });
    }

    /** Whether it can be cancelled: after the beginning of the session a delegate is absent instead. */
    public boolean canBeGivenUp(BookingRow row) {
        return row.isOpen() && !hasBegun(row.startsAt());
    }

    private boolean hasBegun(Instant startsAt) {
        return !clock.instant().isBefore(startsAt);
    }

    /** What cancelling costs now, in pence. */
    public int feeForCancelling(BookingRow row) {
        return charges.forGivingUp(row, clock.instant());
    }

    /** They confirm the new date. */
    public boolean stillFine(BookingRow row, String byName) {
        return count.within(
                row.sessionId(),
                (session, standing, placeAllocation) -> row.asksWhetherStillFine()
                        && !hasBegun(session.startsAt())
                        && keeping.stillFine(row.id(), byName));
    }

    private boolean move(
            BookingRow row, String byName, String why, Function<PlaceAllocation, Optional<PlaceAllocation.No>> how) {
        return count.within(row.sessionId(), (session, standing, placeAllocation) -> {
            var no = how.apply(placeAllocation);
            if (no.isEmpty()) {
                keeping.said(row.id(), byName, why);
            }
            return no.isEmpty();
        });
    }

    /** The data of a request for a place. */
    public record Request(
            UUID booking,
            UUID session,
            UUID learner,
            UUID organisation,
            String manager,
            String askedBy,
            String byName) {
        @Override
        public String toString() {
            return "Request[" + booking + "]";
        }
    }
}
