package org.breakwater.database;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/** Reads rows. A row record is never null, which the JDBC client's own {@code list()} does not promise. */
public final class QueryRows {

    private QueryRows() {}

    /** Every row of a query, in its order. */
    public static <T> List<T> all(MappedQuerySpec<T> query) {
        return query.list().stream().<T>map(QueryRows::there).toList();
    }

    /** The values of an array column; none of ours holds a null. */
    static List<?> list(Array array) {
        try {
            return List.of((Object[]) array.getArray());
        } catch (SQLException unreadable) {
            throw new IllegalStateException("An array could not be read", unreadable);
        }
    }

    private static <T> T there(@Nullable T row) {
        return Objects.requireNonNull(row);
    }
}
