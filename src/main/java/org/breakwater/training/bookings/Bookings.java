package org.breakwater.training.bookings;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bookings, as far as the current actor may see them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Bookings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Bookings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Their own, the next first, past ones after them. */
    public List<BookingRow> own() {
        return all(jdbc.sql(BookingRow.OWN).param("now", clock.instant()).query(BookingRow.class));
    }

    /** One of their own. */
    public Optional<BookingRow> own(UUID booking) {
        return own().stream().filter(row -> row.id().equals(booking)).findFirst();
    }

    /** Those that await the current actor's approval. */
    public List<BookingRow> toApprove() {
        return all(jdbc.sql(BookingRow.TO_APPROVE).query(BookingRow.class));
    }

    public Optional<BookingRow> find(UUID booking) {
        return jdbc.sql(BookingRow.BY_ID)
                .param("id", booking)
                .query(BookingRow.class)
                .optional();
    }

    /** Those of a session, in the order of requests. */
    public List<BookingRow> of(UUID session) {
        return all(jdbc.sql(BookingRow.OF_SESSION).param("session", session).query(BookingRow.class));
    }

    /** The history of one, from the beginning. */
    public List<BookingChangeRow> lines(UUID booking) {
        return all(
                jdbc.sql(BookingChangeRow.OF_BOOKING).param("booking", booking).query(BookingChangeRow.class));
    }

    /** Coming bookings of the people of these organisations. */
    public List<BookingRow> coming(List<UUID> organisations) {
        return all(jdbc.sql(BookingRow.OF_ORGANISATION)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("now", clock.instant())
                .query(BookingRow.class));
    }

    /** Access needs: for the person, the trainer and the training office. Empty if there are none. */
    public String need(UUID booking) {
        return jdbc.sql(THEIR_NEED)
                .param("booking", booking)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Updates the access needs; empty removes them. */
    public void needs(UUID booking, String words) {
        if (words.isEmpty()) {
            jdbc.sql(NO_NEED).param("booking", booking).update();
            return;
        }
        jdbc.sql(NEED)
                .param("booking", booking)
                .param("words", words)
                .param("now", clock.instant())
                .update();
    }

    static final String NEED = """
            insert into training.access_need (booking_id, words, told_at) values (:booking, :words, :now)
            on conflict (booking_id) do update set words = excluded.words, told_at = excluded.told_at""";

    static final String THEIR_NEED = "select words from training.access_need where booking_id = :booking";

    static final String NO_NEED = "delete from training.access_need where booking_id = :booking";
}
