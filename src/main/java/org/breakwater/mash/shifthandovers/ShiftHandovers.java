package org.breakwater.mash.shifthandovers;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Rating;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.time.OpeningHours;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The handover notes, as far as the actor may see their contacts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ShiftHandovers {

    private static final Duration BEFORE_CLOSING = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final OpeningHours hours;
    private final AuditLog audit;
    private final Clock clock;

    ShiftHandovers(JdbcClient jdbc, OpeningHours hours, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.hours = hours;
        this.audit = audit;
        this.clock = clock;
    }

    /** A note with the people who acknowledged it. */
    public record Card(ShiftHandoverRow row, List<ShiftHandoverRead> reads) {

        public boolean isReadBy(String account) {
            return reads.stream().anyMatch(read -> read.account().equals(account));
        }
    }

    /** What is outstanding, for the first page of the desk. */
    public record Counts(int night, int nightLate, int day, int dayLate, int without) {

        static final String NOW = """
                select count(*) filter (where watch = 'NIGHT')::int as night,
                    count(*) filter (where watch = 'NIGHT' and due_at <= :now)::int as night_late,
                    count(*) filter (where watch = 'DAY')::int as day,
                    count(*) filter (where watch = 'DAY' and due_at <= :now)::int as day_late,
                    (select count(*)::int from mash.contact k
                     where k.stage <> 'CLOSED' and (k.rating = 'RED' or k.rating is null and k.present_danger)
                        and not exists (select from mash.shift_handover n
                            where n.contact_id = k.id and n.watch = 'NIGHT' and n.until_at > :now)) as without
                from mash.shift_handover where read_at is null""";

        public int unread(Shift watch) {
            return watch == Shift.NIGHT ? night : day;
        }

        public int late(Shift watch) {
            return watch == Shift.NIGHT ? nightLate : dayLate;
        }
    }

    /** A red contact that is open, and of which the night has no card. */
    public record WithoutCard(
            UUID id,
            String reference,
            String child,
            List<String> concerns,
            @Nullable Rating rating,
            boolean presentDanger,
            Instant receivedAt,
            Stage stage) {

        /** The first child, the concern and the rating, as far as they are known. */
        public String about() {
            return ShiftHandoverRow.about(child, concerns, rating, presentDanger);
        }

        @Override
        public String toString() {
            return "WithoutCard[" + id + ", …]";
        }

        static final String RED = """
                select k.id, k.reference, """ + ShiftHandoverRow.CHILD + """
                     k.concerns, k.rating, k.present_danger, k.received_at, k.stage from mash.contact k
                where k.stage <> 'CLOSED' and (k.rating = 'RED' or k.rating is null and k.present_danger)
                    and not exists (select from mash.shift_handover n
                        where n.contact_id = k.id and n.watch = 'NIGHT' and n.until_at > :now)
                order by k.received_at desc, k.id limit 50""";
    }

    public Counts counts() {
        return jdbc.sql(Counts.NOW)
                .param("now", clock.instant())
                .query(Counts.class)
                .single();
    }

    /** Whether the desk closes within the hour, or is closed: then missing notes are highlighted. */
    public boolean isCloseToTheNight() {
        var now = clock.instant();
        return !hours.openAt(now) || !hours.nextChange(now).isAfter(now.plus(BEFORE_CLOSING));
    }

    /** What this shift reads, unread ones first; the audit row names what it showed. @param page counted from 1 */
    public List<Card> open(Actor.Person by, Shift watch, int page) {
        var rows = all(jdbc.sql(ShiftHandoverRow.OPEN)
                .param("watch", watch.name())
                .param("now", clock.instant())
                .param("skip", (page - 1) * ShiftHandoverRow.PAGE)
                .query(ShiftHandoverRow.class));
        var shown = rows.stream()
                .map(row -> "contact:" + row.contactId())
                .distinct()
                .toList();
        audit.record(by.id(), by.roleName(), "viewed the handover notes of a shift", shown, watch.name());
        return withReads(rows);
    }

    /** Every note of a contact, the latest first. */
    public List<Card> of(UUID contact) {
        return withReads(all(
                jdbc.sql(ShiftHandoverRow.OF_CONTACT).param("contact", contact).query(ShiftHandoverRow.class)));
    }

    /** @return red contacts without a note, the latest first */
    public List<WithoutCard> withoutCard() {
        return all(jdbc.sql(WithoutCard.RED).param("now", clock.instant()).query(WithoutCard.class));
    }

    private List<Card> withReads(List<ShiftHandoverRow> rows) {
        var ids = rows.stream().map(ShiftHandoverRow::id).toArray(UUID[]::new);
        var reads = all(jdbc.sql(ShiftHandoverRead.OF_CARDS).param("cards", ids).query(ShiftHandoverRead.class));
        return rows.stream()
                .map(row -> new Card(
                        row,
                        reads.stream()
                                .filter(read -> read.cardId().equals(row.id()))
                                .toList()))
                .toList();
    }
}
