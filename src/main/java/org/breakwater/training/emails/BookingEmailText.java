package org.breakwater.training.emails;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.notify.Letter;
import org.breakwater.time.PublicTimes;
import org.breakwater.training.PublicUrl;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.calendar.CalendarInvitations;
import org.breakwater.training.catalogue.Catalogue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The text of the mails about a booking. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BookingEmailText {

    private final JdbcClient jdbc;
    private final Bookings bookings;
    private final BookedPlaces bookedPlaces;
    private final Catalogue catalogue;
    private final TrainingOffice office;
    private final String address;
    private final String sender;
    private final Clock clock;

    BookingEmailText(
            JdbcClient jdbc,
            Bookings bookings,
            BookedPlaces bookedPlaces,
            Catalogue catalogue,
            TrainingOffice office,
            PublicUrl address,
            @Value("${BREAKWATER_MAIL_FROM:no-reply@demo.invalid}") String sender,
            Clock clock) {
        this.jdbc = jdbc;
        this.bookings = bookings;
        this.bookedPlaces = bookedPlaces;
        this.catalogue = catalogue;
        this.office = office;
        this.address = address.ofThisHouse();
        this.sender = sender;
        this.clock = clock;
    }

    public Optional<BookingEmailRow> find(UUID booking) {
        return bookings.find(booking)
                .map(row -> jdbc.sql(TO_WHOM)
                        .param("id", booking)
                        .query((found, number) -> new BookingEmailRow(
                                row,
                                found.getString("email"),
                                found.getString("asked_by"),
                                found.getBoolean("told"),
                                found.getString("job"),
                                found.getBoolean("lead")))
                        .single());
    }

    /** Whether this mail announces the current state. */
    public boolean tells(BookingEmailRow row, UUID mail) {
        return jdbc.sql(TELL)
                .param("id", row.booking().id())
                .param("version", row.booking().version())
                .param("mail", mail)
                .param("now", clock.instant())
                .query(Boolean.class)
                .single();
    }

    public Letter toLearner(BookingEmailRow letter) {
        var row = letter.booking();
        var title = titleOf(row);
        var words = new BookingEmailWords(letter, bookedPlaces.rules(), clock.instant());
        var text = title + ", " + when(row) + "\n" + where(row) + "\n\n" + passOn(letter) + words.says() + "\n\n"
                + words.link(address);
        return Letter.to(letter.to(), text, "")
                .about(words.subject(title))
                .endingWith(row.isOpen() && words.canChange() ? office.footBelowALink() : office.foot())
                .with(method(letter)
                        .map(method -> new Letter.Calendar(
                                method.name(),
                                CalendarInvitations.of(
                                        method, row, title, letter.to(), sender, address, clock.instant()))));
    }

    public Letter toManager(BookingEmailRow letter) {
        var row = letter.booking();
        var title = titleOf(row);
        var text = title + ", " + when(row)
                + "\n\n" + row.learner() + " has asked for a place on this course and needs your approval."
                + "\n\n" + row.costInWords(bookedPlaces.rules(), clock.instant())
                + row.heldUntil()
                        .map(until -> "\n\nPlease answer by " + PublicTimes.inWords(until)
                                + ". After that the place goes to someone else.")
                        .orElse("")
                + "\n\nApprove or decline it here:\n\n" + address + "/training/approvals\n";
        return Letter.to(row.manager(), text, "")
                .about("A booking needs your approval: " + title)
                .endingWith(office.foot());
    }

    /** To the manager who approved it: the delegate will not attend. */
    Letter cancelledToManager(BookingRow row) {
        var title = titleOf(row);
        var left = row.how() == BookedPlace.End.LEFT_LIST;
        var text = title + ", " + when(row) + "\n\n" + row.learner()
                + (left
                        ? " is no longer on the waiting list for this course."
                        : " no longer has a place on this course.")
                + (row.fee() > 0
                        ? " %s: £%d, charged to your organisation.".formatted(row.feeWhy(), row.fee() / 100)
                        : "")
                + " You do not need to do anything.\n";
        return Letter.to(row.manager(), text, "")
                .about((left ? "No longer on the waiting list: " : "Booking cancelled: ") + title)
                .endingWith(office.foot());
    }

    /** Calendar data is only for a confirmed place, and for the end of one that was sent before. */
    private static Optional<CalendarInvitations.Method> method(BookingEmailRow letter) {
        return switch (letter.booking().state()) {
            case CONFIRMED -> Optional.of(CalendarInvitations.Method.REQUEST);
            case ENDED -> letter.told() ? Optional.of(CalendarInvitations.Method.CANCEL) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String passOn(BookingEmailRow letter) {
        var row = letter.booking();
        return letter.email() != null ? "" : ContactEmailText.opening(row.learner(), letter.job(), row.organisation());
    }

    private static String when(BookingRow row) {
        return PublicTimes.span(row.startsAt(), row.endsAt());
    }

    private static String where(BookingRow row) {
        return row.place().isEmpty() ? "Live online" : row.place();
    }

    private String titleOf(BookingRow row) {
        return catalogue.titleOf(row.course());
    }

    static final String TO_WHOM = """
            select l.email, b.asked_by, exists (select from training.booking_notification t
                where t.booking_id = b.id and t.confirmed)
                as told, l.job, exists (select from training.organisation_lead d
                where d.organisation_id = b.organisation_id and d.email = lower(b.asked_by) and d.ended_at is null)
                as lead
            from training.booking b join training.learner l on l.id = b.learner_id where b.id = :id""";

    static final String TELL = """
            with told as (
                insert into training.booking_notification (booking_id, version, mail_id, told_at, confirmed)
                select id, :version, :mail, :now, state = 'CONFIRMED' from training.booking where id = :id
                on conflict do nothing returning mail_id)
            select exists (select from told) or exists (
                select from training.booking_notification t
                where t.booking_id = :id and t.version = :version and t.mail_id = :mail)""";
}
