package org.breakwater.partnership.contactpoints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ContactPoint.Confirmed;
import org.breakwater.partnership.ContactPointText;
import org.jspecify.annotations.Nullable;

/** A contact point as stored in the database. */
public record ContactPointRow(
        String id,
        ContactPointText lines,
        boolean onScreen,
        @Nullable Confirmed confirmed,
        int version) {

    static final String SEED = """
            insert into partnership.contact_point (id, name, number, alternatives, press_public, press_professional,
                   press_child, menu_public, menu_professional, menu_child, on_screen,
                   confirmed_by, confirmed_at, version)
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

    static ContactPointRow from(ResultSet row) throws SQLException {
        var by = row.getString("confirmed_by");
        var at = row.getTimestamp("confirmed_at");
        return new ContactPointRow(
                row.getString("id"),
                lines(row),
                row.getBoolean("on_screen"),
                by == null ? null : new Confirmed(by, at == null ? Instant.EPOCH : at.toInstant()),
                row.getInt("version"));
    }

    static ContactPointText lines(ResultSet row) throws SQLException {
        return new ContactPointText(
                row.getString("name"),
                row.getString("number"),
                row.getString("alternatives"),
                Map.of(
                        CallerKind.PUBLIC, row.getString("press_public"),
                        CallerKind.PROFESSIONAL, row.getString("press_professional"),
                        CallerKind.CHILD, row.getString("press_child")),
                Map.of(
                        CallerKind.PUBLIC, row.getString("menu_public"),
                        CallerKind.PROFESSIONAL, row.getString("menu_professional"),
                        CallerKind.CHILD, row.getString("menu_child")));
    }

    /** The nine columns that can change, in the order of the statements. */
    static List<@Nullable Object> columns(ContactPointText lines) {
        var columns = new ArrayList<@Nullable Object>();
        columns.add(lines.name());
        columns.add(lines.number());
        columns.add(lines.alternatives());
        for (var callerKind : CallerKind.values()) {
            columns.add(lines.press(callerKind));
        }
        for (var callerKind : CallerKind.values()) {
            columns.add(lines.menu(callerKind));
        }
        return columns;
    }
}
