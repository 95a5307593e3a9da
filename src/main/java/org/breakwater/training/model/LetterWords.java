package org.breakwater.training.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.SaidTime;
import org.breakwater.training.BookingLetters;
import org.breakwater.training.Catalogue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The words of the mails about a booking. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LetterWords {

    private final JdbcClient jdbc;
    private final Bookings bookings;
    private final Catalogue catalogue;
    private final String address;
    private final String sender;
    private final Clock clock;

    LetterWords(
            JdbcClient jdbc,
            Bookings bookings,
            Catalogue catalogue,
            OurAddress address,
            @Value("${BREAKWATER_MAIL_FROM:no-reply@demo.invalid}") String sender,
            Clock clock) {
        this.jdbc = jdbc;
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.address = address.ofThisHouse();
        this.sender = sender;
        this.clock = clock;
    }

    public Optional<LetterRow> find(UUID booking) {
        return bookings.find(booking)
                .map(row -> jdbc.sql(TO_WHOM)
                        .param("id", booking)
                        .query((found, number) -> new LetterRow(
                                row, found.getString("email"), found.getString("asked_by"), found.getBoolean("told")))
                        .single());
    }

    /** Whether this mail is the one that tells what stands now. */
    public boolean tells(LetterRow row, UUID mail) {
        return jdbc.sql(TELL)
                .param("id", row.booking().id())
                .param("version", row.booking().version())
                .param("mail", mail)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    public BookingLetters.Told toLearner(LetterRow letter) {
        var row = letter.booking();
        var title = titleOf(row);
        return new BookingLetters.Told(
                letter.to(),
                "Training: " + title,
                title + ", " + when(row) + "\n" + where(row) + "\n\n" + passOn(letter) + says(row) + "\n\n" + address
                        + "/training/mine\n",
                method(letter)
                        .map(method -> new BookingLetters.Calendar(
                                method.name(),
                                Invitations.of(method, row, title, letter.to(), sender, address, clock.instant()))));
    }

    public BookingLetters.Told toManager(LetterRow letter) {
        var row = letter.booking();
        var title = titleOf(row);
        var text = title + ", " + when(row) + "\n\nA colleague of yours wants to go, and needs your word."
                + " Read who, and answer here:\n\n" + address + "/training/approvals\n";
        return new BookingLetters.Told(row.manager(), "Training: may a colleague go?", text, Optional.empty());
    }

    /** A calendar learns of a place that is sure, and of the end of one that it learned of. */
    private static Optional<Invitations.Method> method(LetterRow letter) {
        return switch (letter.booking().state()) {
            case CONFIRMED -> Optional.of(Invitations.Method.REQUEST);
            case ENDED -> letter.told() ? Optional.of(Invitations.Method.CANCEL) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whoever booked a colleague reads what their colleague cannot. */
    private static String passOn(LetterRow letter) {
        return letter.email() != null
                ? ""
                : "This is for a colleague whom you booked, or rang for, and who has no address here. Pass it on to"
                        + " them. To answer for them, open “My training”, or ring the training office.\n\n";
    }

    private static String says(BookingRow row) {
        return switch (row.state()) {
            case HELD -> "A place is kept for you while your manager is asked, until " + until(row) + ".";
            case WAITING -> "All places are taken. You are on the waiting list, and hear from us when one comes free.";
            case OFFERED ->
                "A place came free, and is kept for you until " + until(row)
                        + ". Take it here, or it goes to the next person:";
            case CONFIRMED ->
                row.asksWhetherStillFine()
                        ? "Another day or hour was set. Say here whether you can still come:"
                        : "You have a place. If you cannot come, say so here, so that somebody else can:";
            case ENDED -> ended(row);
        };
    }

    private static String ended(BookingRow row) {
        return switch (Objects.requireNonNull(row.how())) {
            case CANCELLED -> "Your place is given up.";
            case LAPSED -> "Nobody answered in time, so the place went to the next person. You can ask again here:";
            case REFUSED -> "Your manager did not agree. Please speak with them.";
            case NO_PLACE -> "Booking has closed, and no place came free. See when the course is given next:";
            case CALLED_OFF -> "This session does not take place. See when the course is given next:";
        };
    }

    private static String until(BookingRow row) {
        return SaidTime.inWords(Objects.requireNonNull(row.until()));
    }

    private static String when(BookingRow row) {
        return SaidTime.inWords(row.startsAt()) + " to " + SaidTime.clock(row.endsAt());
    }

    private static String where(BookingRow row) {
        return row.place().isEmpty() ? "By video" : row.place();
    }

    private String titleOf(BookingRow row) {
        return catalogue.titleOf(row.course());
    }

    static final String TO_WHOM = """
            select l.email, b.asked_by, exists (select from training.told t where t.booking_id = b.id and t.confirmed)
                as told
            from training.booking b join training.learner l on l.id = b.learner_id where b.id = :id""";

    static final String TELL = """
            with told as (
                insert into training.told (booking_id, version, mail_id, told_at, confirmed)
                select id, :version, :mail, :now, state = 'CONFIRMED' from training.booking where id = :id
                on conflict do nothing returning mail_id)
            select exists (select from told) or exists (
                select from training.told t
                where t.booking_id = :id and t.version = :version and t.mail_id = :mail)""";
}
