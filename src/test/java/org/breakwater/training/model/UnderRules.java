package org.breakwater.training.model;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.Sessions;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the house does about places, marks and fees, on its own database, under rules that its file does not have. */
public final class UnderRules {

    public final Seats seats;
    public final SessionSeats sessionSeats;
    public final Register register;
    private final Absences absences;

    public UnderRules(ApplicationContext house, List<BookingRules> rules) {
        var file = new CatalogueFile.Read(List.of(), List.of(), List.of(), rules);
        var jdbc = house.getBean(JdbcClient.class);
        var records = house.getBean(Records.class);
        var sessions = house.getBean(Sessions.class);
        var keeping = house.getBean(KeepingBookings.class);
        var clock = house.getBean(Clock.class);
        var count = new SeatCount(jdbc, records, sessions, file, keeping, house.getBean(Earning.class), clock);
        seats = new Seats(count, keeping, file, clock);
        sessionSeats = new SessionSeats(jdbc, records, count, keeping, clock);
        absences = new Absences(jdbc, records, count, keeping, file, clock);
        register = new Register(
                jdbc, sessions, absences, house.getBean(Earning.class), house.getBean(AuditLog.class), clock);
    }

    /** Charges whoever did not come to it. */
    public void settle(UUID session) {
        absences.settle(session);
    }
}
