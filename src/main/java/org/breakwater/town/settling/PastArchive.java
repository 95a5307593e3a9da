package org.breakwater.town.settling;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.breakwater.time.Calendars;
import org.breakwater.time.OpeningHours;
import org.breakwater.time.deadlines.DeadlineRules;
import org.breakwater.town.TownPast;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Copies a long closed past into an empty database, as its owner, in one transaction. */
@Component
public class PastArchive {

    /** How many stories are buffered before they are sent: some 40 MB of text. */
    private static final int AT_ONCE = 10_000;

    private final DataSource owner;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final OpeningHours hours;

    PastArchive(@Qualifier("owner") DataSource owner, Calendars calendars, DeadlineRules rules, OpeningHours hours) {
        this.owner = owner;
        this.calendars = calendars;
        this.rules = rules;
        this.hours = hours;
    }

    /**
     * Copies it in.
     *
     * @throws IllegalStateException if PostgreSQL rejects it; then nothing was copied
     */
    public void copy(long seed, TownPast past) {
        var ledger = new StoryLedger(seed, calendars, rules, hours);
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                copy(ledger, past, connection);
                connection.commit();
            } catch (SQLException | RuntimeException trouble) {
                connection.rollback();
                throw trouble;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The past could not be copied in", refused);
        }
    }

    private static void copy(StoryLedger ledger, TownPast past, Connection connection) throws SQLException {
        var scaffold = new ConstraintScaffold(
                connection, ledger.sheets().stream().map(CopySheet::table).toList());
        scaffold.takeDown();
        // One thread buffers the next stories while PostgreSQL processes the last ones.
        var writing = written(ledger, past, 0);
        for (int begin = 0; begin < past.count(); begin += AT_ONCE) {
            var ready = writing.join();
            writing = written(ledger, past, begin + AT_ONCE);
            for (var sheet : ready) {
                sheet.send(connection);
            }
        }
        scaffold.putUp();
    }

    private static CompletableFuture<List<CopySheet.Written>> written(StoryLedger ledger, TownPast past, int begin) {
        return CompletableFuture.supplyAsync(() -> ledger.written(past.stories(begin, begin + AT_ONCE)));
    }

    /** Analyses every table, so that the planner chooses as in a database of several years. */
    public void look() {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException refused) {
            throw new IllegalStateException("The tables could not be analyzed", refused);
        }
    }
}
