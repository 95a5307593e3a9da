package org.breakwater.training.past;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Inserts rows of a table whose columns are named like the components of a record. */
final class PastRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient owner;

    PastRows(JdbcClient owner) {
        this.owner = owner;
    }

    /** All of them in one statement: PostgreSQL checks each as it would check one from a page. */
    <R extends Record> void insert(String table, Class<R> row, List<R> rows) {
        var columns =
                Arrays.stream(row.getRecordComponents()).map(PastRows::column).collect(Collectors.joining(", "));
        owner.sql("insert into %1$s (%2$s) select %2$s from ".formatted(table, columns)
                        + "jsonb_populate_recordset(cast(null as %s), cast(? as jsonb))".formatted(table))
                .param(JSON.writeValueAsString(rows))
                .update();
    }

    private static String column(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
