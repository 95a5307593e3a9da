package org.breakwater.partnership.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.ContactPoint.Confirmed;
import org.breakwater.partnership.LinesText;
import org.jspecify.annotations.Nullable;

/** A contact point as it stands in the database. */
public record PointRow(
        String id,
        LinesText lines,
        boolean onScreen,
        @Nullable Confirmed confirmed,
        int version) {

    static final String SEED = """
            insert into partnership.contact_point (id, name, number, alternatives, press_public, press_professional,
                   press_child, menu_public, menu_professional, menu_child, on_screen, confirmed_by, confirmed_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, cast(? as text), cast(? as timestamptz), 1)
            on conflict (id) do nothing
            """;

    static final String CHANGE = """
            update partnership.contact_point
            set name = ?, number = ?, alternatives = ?, press_public = ?, press_professional = ?, press_child = ?,
                menu_public = ?, menu_professional = ?, menu_child = ?, on_screen = ?,
                confirmed_by = cast(? as text), confirmed_at = cast(? as timestamptz), version = version + 1
            where id = ? and version = ?
            """;

    static PointRow from(ResultSet row) throws SQLException {
        var by = row.getString("confirmed_by");
        var at = row.getTimestamp("confirmed_at");
        return new PointRow(
                row.getString("id"),
                lines(row),
                row.getBoolean("on_screen"),
                by == null ? null : new Confirmed(by, at == null ? Instant.EPOCH : at.toInstant()),
                row.getInt("version"));
    }

    static LinesText lines(ResultSet row) throws SQLException {
        return new LinesText(
                row.getString("name"),
                row.getString("number"),
                row.getString("alternatives"),
                Map.of(
                        Caller.PUBLIC, row.getString("press_public"),
                        Caller.PROFESSIONAL, row.getString("press_professional"),
                        Caller.CHILD, row.getString("press_child")),
                Map.of(
                        Caller.PUBLIC, row.getString("menu_public"),
                        Caller.PROFESSIONAL, row.getString("menu_professional"),
                        Caller.CHILD, row.getString("menu_child")));
    }

    /** The nine columns that can change, in the order of the statements. */
    static List<@Nullable Object> columns(LinesText lines) {
        var columns = new ArrayList<@Nullable Object>();
        columns.add(lines.name());
        columns.add(lines.number());
        columns.add(lines.alternatives());
        for (var caller : Caller.values()) {
            columns.add(lines.press(caller));
        }
        for (var caller : Caller.values()) {
            columns.add(lines.menu(caller));
        }
        return columns;
    }
}
