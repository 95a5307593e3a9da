package org.breakwater.partnership.model;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Confirmed;
import org.breakwater.partnership.LinesText;
import org.breakwater.partnership.PointChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes contact points; each change writes its history beside it. Whoever calls holds the transaction. */
@Component
public class PointRows {

    static final String ALL = """
            select id, name, number, alternatives, press_public, press_professional, press_child,
                   menu_public, menu_professional, menu_child, on_screen, confirmed_by, confirmed_at, version
            from partnership.contact_point
            """;

    /** Row security lets nobody write who has not said who acts; this module knows no accounts. */
    static final String NAME_THE_START = """
            select set_config('breakwater.actor', 'job:profile', true), set_config('breakwater.role', 'JOB', true)
            """;

    private final JdbcClient jdbc;

    PointRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rest of this transaction is the start's, which follows the profile. */
    public void actAsTheStart() {
        jdbc.sql(NAME_THE_START).query().singleRow();
    }

    public List<PointRow> all() {
        return jdbc.sql(ALL).query((row, n) -> PointRow.from(row)).list();
    }

    /** The latest first, at most 200. */
    public List<PointChange> history(String id) {
        return jdbc.sql(PointChangeRow.HISTORY)
                .param(id)
                .query((row, n) -> PointChangeRow.from(row))
                .list();
    }

    /** Puts in what is in the file and not yet in the database. */
    public void seed(ContactPoint fromFile, String file, Instant now) {
        var lines = LinesText.of(fromFile.lines());
        var values = new ArrayList<@Nullable Object>();
        values.add(fromFile.id());
        values.addAll(PointRow.columns(lines));
        addConfirmed(values, fromFile.confirmed());
        if (jdbc.sql(PointRow.SEED).params(values).update() == 1) {
            remember(fromFile.id(), new PointChange(1, PointChange.Act.SEEDED, lines, file, now));
        }
    }

    /**
     * Writes a new state over the one of this version.
     *
     * @return whether it was still of this version; nothing is written otherwise
     */
    public boolean write(
            PointRow before,
            LinesText lines,
            PointChange.Act act,
            @Nullable Confirmed confirmed,
            String by,
            Instant now) {
        var values = PointRow.columns(lines);
        values.add(before.onScreen() || act == PointChange.Act.CHANGED);
        addConfirmed(values, confirmed);
        values.add(before.id());
        values.add(before.version());
        if (jdbc.sql(PointRow.CHANGE).params(values).update() == 0) {
            return false;
        }
        remember(before.id(), new PointChange(before.version() + 1, act, lines, by, now));
        return true;
    }

    private void remember(String id, PointChange change) {
        var values = new ArrayList<@Nullable Object>();
        values.add(id);
        values.add(change.version());
        values.add(change.act().name());
        values.addAll(PointRow.columns(change.lines()));
        values.add(change.by());
        values.add(Timestamp.from(change.at()));
        jdbc.sql(PointChangeRow.ADD).params(values).update();
    }

    private static void addConfirmed(List<@Nullable Object> values, @Nullable Confirmed confirmed) {
        values.add(confirmed == null ? null : confirmed.by());
        values.add(confirmed == null ? null : Timestamp.from(confirmed.at()));
    }
}
