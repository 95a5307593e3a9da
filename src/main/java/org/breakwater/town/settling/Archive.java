package org.breakwater.town.settling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.breakwater.time.Calendars;
import org.breakwater.time.DeadlineRules;
import org.breakwater.time.OpeningHours;
import org.breakwater.town.Past;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Copies a long closed past into an empty database, as its owner, in one transaction. */
@Component
public class Archive {

    /** How many stories are written down before they are sent: some 40 MB of text. */
    private static final int AT_ONCE = 10_000;

    private final DataSource owner;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final OpeningHours hours;

    Archive(@Qualifier("owner") DataSource owner, Calendars calendars, DeadlineRules rules, OpeningHours hours) {
        this.owner = owner;
        this.calendars = calendars;
        this.rules = rules;
        this.hours = hours;
    }

    /**
     * Copies it in, and has the planner look at every table afterwards.
     *
     * @throws IllegalStateException when PostgreSQL refuses; then nothing was copied
     */
    public void copy(long seed, Past past) {
        var ledger = new Ledger(seed, calendars, rules, hours);
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                copy(ledger, past, connection);
                connection.commit();
            } catch (SQLException | IOException | RuntimeException trouble) {
                connection.rollback();
                throw trouble;
            } finally {
                connection.setAutoCommit(true);
            }
            analyze(ledger, connection);
        } catch (SQLException refused) {
            throw new IllegalStateException("The past could not be copied in", refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copy(Ledger ledger, Past past, Connection connection) throws SQLException, IOException {
        var scaffold = new Scaffold(
                connection, ledger.sheets().stream().map(Sheet::table).toList());
        scaffold.takeDown();
        for (int begin = 0; begin < past.count(); begin += AT_ONCE) {
            past.stories(begin, begin + AT_ONCE).forEach(ledger::write);
            ledger.send(connection);
        }
        scaffold.putUp();
    }

    private static void analyze(Ledger ledger, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sheet : ledger.sheets()) {
                statement.execute("analyze " + sheet.table());
            }
        }
    }
}
