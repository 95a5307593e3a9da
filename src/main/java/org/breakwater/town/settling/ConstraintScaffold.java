package org.breakwater.town.settling;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops everything that would check each row as it is inserted, and recreates it over all rows at once: foreign keys,
 * unique keys and indexes. All in one transaction, so that an intermediate state is never visible.
 */
final class ConstraintScaffold {

    static final String CONSTRAINTS = """
            select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as down,
                format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
                    pg_get_constraintdef(c.oid)) as up
            from pg_constraint c
            where c.contype = cast(? as "char")
                and (c.conrelid = any(cast(? as regclass[])) or c.confrelid = any(cast(? as regclass[])))
            order by c.conrelid::regclass::text, c.conname""";

    static final String INDEXES = """
            select format('drop index %s', i.indexrelid::regclass) as down, pg_get_indexdef(i.indexrelid) as up
            from pg_index i
            where i.indrelid = any(cast(? as regclass[]))
                and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
            order by i.indexrelid::regclass::text""";

    private record Part(String down, String up) {}

    private final Connection connection;
    private final List<String> tables;
    private final List<Part> parts = new ArrayList<>();

    ConstraintScaffold(Connection connection, List<String> tables) {
        this.connection = connection;
        this.tables = List.copyOf(tables);
    }

    void takeDown() throws SQLException {
        parts.addAll(constraints("f"));
        parts.addAll(constraints("u"));
        parts.addAll(indexes());
        for (var part : parts) {
            run(part.down());
        }
        for (var table : tables) {
            run("alter table %s disable trigger user".formatted(table));
            run("truncate " + table);
        }
    }

    void putUp() throws SQLException {
        run("set local maintenance_work_mem = '256MB'");
        for (var part : parts.reversed()) {
            run(part.up());
        }
        for (var table : tables) {
            run("alter table %s enable trigger user".formatted(table));
        }
    }

    private List<Part> constraints(String kind) throws SQLException {
        try (var query = connection.prepareStatement(CONSTRAINTS)) {
            query.setString(1, kind);
            query.setArray(2, tables());
            query.setArray(3, tables());
            return parts(query);
        }
    }

    private List<Part> indexes() throws SQLException {
        try (var query = connection.prepareStatement(INDEXES)) {
            query.setArray(1, tables());
            return parts(query);
        }
    }

    private Array tables() throws SQLException {
        return connection.createArrayOf("text", tables.toArray());
    }

    private static List<Part> parts(PreparedStatement query) throws SQLException {
        var found = new ArrayList<Part>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Part(rows.getString("down"), rows.getString("up")));
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
