package org.breakwater.training.office.book;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.bookings.PlacesOutOfTurn;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.certificates.VerifiedCertificate;
import org.breakwater.training.completions.Prerequisites;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.forms.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office books for someone who telephoned. They are identified by their address, or by their name and workplace.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OfficeBookings {

    private final JdbcClient jdbc;
    private final BookedPlaces bookedPlaces;
    private final PlacesOutOfTurn outOfTurn;
    private final Bookings bookings;
    private final Prerequisites first;
    private final AuditLog audit;
    private final Clock clock;

    OfficeBookings(
            JdbcClient jdbc,
            BookedPlaces bookedPlaces,
            PlacesOutOfTurn outOfTurn,
            Bookings bookings,
            Prerequisites first,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.bookedPlaces = bookedPlaces;
        this.outOfTurn = outOfTurn;
        this.bookings = bookings;
        this.first = first;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who telephoned.
     *
     * @param email their own; may be empty
     * @param tell who passes mails on then
     * @param why the reason for a place out of turn; empty if it is none
     */
    public record Caller(String name, String email, String tell, String job, String why) {

        /** The address for mails about their place. */
        String reached() {
            return (email.isEmpty() ? tell : email).toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return "Caller[…]";
        }
    }

    /** Someone whom we know. */
    record KnownRow(UUID id, String name) {

        static final String BY_EMAIL = "select id, name from training.learner where email = :email";

        static final String BY_NAME = """
                select id, name from training.learner
                where organisation_id = :organisation and lower(name) = lower(:name) and email is null
                order by made_at limit 1""";

        @Override
        public String toString() {
            return "KnownRow[" + id + "]";
        }
    }

    /**
     * Requests a place.
     *
     * @param booking of the page it was typed on: pressing twice requests once
     * @param saysFirst whether they say that they have completed the prerequisites
     * @return the error; empty if they have a place now, or are on the waiting list
     */
    public Optional<Problem> ask(
            Actor.Person by,
            UUID booking,
            SessionRow session,
            Course course,
            Caller caller,
            UUID organisation,
            boolean saysFirst) {
        var known = known(caller, organisation);
        var problem = refused(known, course, caller, saysFirst);
        if (problem.isPresent()) {
            return problem;
        }
        if (isOver(booking)) {
            return Optional.of(new Problem("main", BookedPlaces.Refused.GIVEN_UP.inWords()));
        }
        var learner = known.map(KnownRow::id).orElseGet(() -> add(caller, organisation));
        audit.record(by.id(), by.roleName(), "asked for a place for somebody", "booking:" + booking, "");
        var request =
                new BookedPlaces.Request(booking, session.id(), learner, organisation, "", caller.reached(), by.name());
        return (caller.why().isEmpty() ? bookedPlaces.ask(request) : outOfTurn.give(by, request, caller.why()))
                .map(refused -> problem(refused, caller));
    }

    /** Why someone gets no place who works where nobody did before; asked before that place is added. */
    public Optional<Problem> refusedAtNewPlace(SessionRow session, Course course, Caller caller, boolean saysFirst) {
        var known = caller.email().isEmpty() ? Optional.<KnownRow>empty() : byEmail(caller);
        return refused(known, course, caller, saysFirst)
                .or(() -> closed(session, known.map(KnownRow::id))
                        .filter(closed -> closed == BookedPlaces.Refused.ALREADY
                                || caller.why().isEmpty()
                                || !outOfTurn.canGive(session))
                        .map(refused -> problem(refused, caller)));
    }

    /** As it is now; what is asked for is judged again with its session held. */
    private Optional<BookedPlaces.Refused> closed(SessionRow session, Optional<UUID> learner) {
        var closed = bookedPlaces.closed(session);
        if (!session.isCancelled()
                && learner.isPresent()
                && bookings.of(session.id()).stream()
                        .anyMatch(row -> row.isOpen() && row.learnerId().equals(learner.get()))) {
            return Optional.of(BookedPlaces.Refused.ALREADY);
        }
        return closed;
    }

    private Optional<Problem> refused(Optional<KnownRow> known, Course course, Caller caller, boolean saysFirst) {
        return known.filter(row -> !VerifiedCertificate.areAlike(row.name(), caller.name()))
                .map(row ->
                        new Problem("email", "This address belongs to " + row.name() + ". Check the name and address"))
                .or(() -> first.problem(course, known.map(KnownRow::id), saysFirst, "they"));
    }

    /** Of two people of one name at one place, neither with an address, we know only one. */
    private static Problem problem(BookedPlaces.Refused refused, Caller caller) {
        return refused == BookedPlaces.Refused.ALREADY && caller.email().isEmpty()
                ? new Problem(
                        "name",
                        "Someone with this name and organisation is already on the list. If this is another person,"
                                + " enter a name that tells them apart, for example with a middle name")
                : new Problem("main", refused.inWords());
    }

    /** Requested on this page before, and cancelled since. */
    private boolean isOver(UUID booking) {
        return bookings.find(booking).filter(row -> !row.isOpen()).isPresent();
    }

    private Optional<KnownRow> known(Caller caller, UUID organisation) {
        return caller.email().isEmpty()
                ? jdbc.sql(KnownRow.BY_NAME)
                        .param("organisation", organisation)
                        .param("name", caller.name())
                        .query(KnownRow.class)
                        .optional()
                : byEmail(caller);
    }

    private Optional<KnownRow> byEmail(Caller caller) {
        return jdbc.sql(KnownRow.BY_EMAIL)
                .param("email", caller.reached())
                .query(KnownRow.class)
                .optional();
    }

    private UUID add(Caller caller, UUID organisation) {
        var id = UUID.randomUUID();
        jdbc.sql(ADD)
                .param("id", id)
                .param("name", caller.name())
                .param("email", caller.email().isEmpty() ? null : caller.reached())
                .param("organisation", organisation)
                .param("job", caller.job())
                .param("now", clock.instant())
                .update();
        return id;
    }

    static final String ADD = """
            insert into training.learner (id, name, email, organisation_id, job, made_at)
            values (:id, :name, cast(:email as text), :organisation, :job, :now)""";
}
