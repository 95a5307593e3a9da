package org.breakwater.partnership.contactpoints;

import java.sql.ResultSet;
import java.sql.SQLException;

/** One row of the history. */
final class ContactPointChangeRow {

    static final String HISTORY = """
            select version, act, name, number, alternatives, press_public, press_professional, press_child,
                   menu_public, menu_professional, menu_child, by_whom, at
            from partnership.contact_point_history
            where contact_point = ?
            order by version desc
            limit 200
            """;

    static final String ADD = """
            insert into partnership.contact_point_history (contact_point, version, act, name, number, alternatives,
                   press_public, press_professional, press_child, menu_public, menu_professional, menu_child,
                   by_whom, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as timestamptz))
            """;

    private ContactPointChangeRow() {}

    static ContactPointChange from(ResultSet row) throws SQLException {
        return new ContactPointChange(
                row.getInt("version"),
                ContactPointChange.Act.valueOf(row.getString("act")),
                ContactPointRow.lines(row),
                row.getString("by_whom"),
                row.getTimestamp("at").toInstant());
    }
}
