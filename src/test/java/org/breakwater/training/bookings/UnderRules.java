package org.breakwater.training.bookings;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.bookings.rules.BookingRules;
import org.breakwater.training.catalogue.CatalogueFile;
import org.breakwater.training.certificates.Certification;
import org.breakwater.training.office.fees.NonAttendanceCharges;
import org.breakwater.training.programme.Sessions;
import org.breakwater.training.registers.Registers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program's handling of places, marks and fees, on its own database, under rules that its file does not have. */
public final class UnderRules {

    public final BookedPlaces seats;
    public final SessionPlaces sessionSeats;
    public final Registers register;
    private final NonAttendanceCharges nonAttendanceCharges;

    public UnderRules(House house, List<BookingRules> rules) {
        var file = new CatalogueFile.Read(List.of(), List.of(), List.of(), List.of(), rules);
        var jdbc = house.getBean(JdbcClient.class);
        var records = house.getBean(Records.class);
        var sessions = house.getBean(Sessions.class);
        var keeping = house.getBean(BookingRecorder.class);
        var clock = house.getBean(Clock.class);
        var count =
                new SessionPlaceLock(jdbc, records, sessions, file, keeping, house.getBean(Certification.class), clock);
        seats = new BookedPlaces(count, keeping, file, clock);
        sessionSeats = new SessionPlaces(jdbc, records, count, keeping, clock);
        nonAttendanceCharges = new NonAttendanceCharges(jdbc, records, count, keeping, file, clock);
        register = new Registers(
                jdbc,
                sessions,
                nonAttendanceCharges,
                house.getBean(Certification.class),
                house.getBean(AuditLog.class),
                clock);
    }

    /** Charges the no-shows. */
    public void settle(UUID session) {
        nonAttendanceCharges.settle(session);
    }
}
