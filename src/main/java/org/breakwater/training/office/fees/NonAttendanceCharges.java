package org.breakwater.training.office.fees;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.records.Records;
import org.breakwater.time.Calendars;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.TrainingSystemActor;
import org.breakwater.training.bookings.BookingRecorder;
import org.breakwater.training.bookings.CancellationCharges;
import org.breakwater.training.bookings.NonAttendanceRow;
import org.breakwater.training.bookings.SessionPlaceLock;
import org.breakwater.training.catalogue.CatalogueFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The no-show fee: charged once, when the day is over, by the rules of that day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NonAttendanceCharges {

    private static final String PROGRAM = "The program";

    private final JdbcClient jdbc;
    private final Records records;
    private final SessionPlaceLock count;
    private final BookingRecorder keeping;
    private final CancellationCharges charges;
    private final Clock clock;

    public NonAttendanceCharges(
            JdbcClient jdbc,
            Records records,
            SessionPlaceLock count,
            BookingRecorder keeping,
            CatalogueFile.Read file,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.count = count;
        this.keeping = keeping;
        this.charges = new CancellationCharges(file);
        this.clock = clock;
    }

    /** Sessions with no-shows that have not been charged yet. */
    public List<UUID> due() {
        return records.overseen(
                TrainingSystemActor.NAME,
                () -> all(jdbc.sql(NonAttendanceRow.ALL).param("today", today()).query(NonAttendanceRow.class)).stream()
                        .map(NonAttendanceRow::sessionId)
                        .distinct()
                        .toList());
    }

    /** Charges no-shows, and withdraws the charge if they attended after all. */
    public void settle(UUID session) {
        count.within(session, (row, standing, placeAllocation) -> {
            all(jdbc.sql(BACK).param("session", session).query(UUID.class)).forEach(this::takeBack);
            all(jdbc.sql(NonAttendanceRow.OF_SESSION)
                            .param("today", today())
                            .param("session", session)
                            .query(NonAttendanceRow.class))
                    .forEach(this::charge);
            return true;
        });
    }

    private void charge(NonAttendanceRow absent) {
        var fee = charges.forNotComing(absent);
        jdbc.sql(CHARGED)
                .param("booking", absent.id())
                .param("fee", fee)
                .param("now", clock.instant())
                .update();
        if (fee > 0) {
            keeping.charge(absent.id(), fee, AttendanceMark.ABSENT.inWords());
            keeping.noted(absent.id(), "Charged for not attending", PROGRAM);
        }
    }

    private void takeBack(UUID booking) {
        var pence = jdbc.sql(TAKEN_BACK)
                .param("now", clock.instant())
                .param("booking", booking)
                .query(Integer.class)
                .single();
        if (pence > 0) {
            keeping.charge(booking, 0, "");
            keeping.noted(booking, "No longer charged for not attending", PROGRAM);
        }
    }

    private Instant today() {
        return clock.instant()
                .atZone(Calendars.LONDON)
                .toLocalDate()
                .atStartOfDay(Calendars.LONDON)
                .toInstant();
    }

    static final String BACK = """
            select f.booking_id from training.absence_fee f join training.booking b on b.id = f.booking_id
            where b.session_id = :session and f.back_at is null
                and ('ABSENT' <> (select m.what from training.attendance_mark m where m.booking_id = b.id
                        order by m.line desc limit 1)
                    or exists (select from training.walk_in w where w.instead_of = b.id))
            order by f.booking_id limit 1000""";

    static final String CHARGED = """
            insert into training.absence_fee (booking_id, pence, charged_at) values (:booking, :fee, :now)
            on conflict (booking_id) do update
            set pence = excluded.pence, charged_at = excluded.charged_at, back_at = null""";

    static final String TAKEN_BACK = """
            update training.absence_fee set back_at = :now where booking_id = :booking returning pence""";
}
