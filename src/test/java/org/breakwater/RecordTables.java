package org.breakwater;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.database.QueryRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table with data of a record, and how many of its rows someone can read. */
public record RecordTables(House house) {

    private static final String TABLES = """
            select format('%I.%I', c.table_schema, c.table_name) as name, c.column_name as column_name
            from information_schema.columns c join information_schema.tables t
                on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
            where c.column_name in ('record_id', 'contact_id')
                and c.table_schema in ('access', 'people', 'casework', 'frontdoor', 'mash', 'pathways',
                    'documents')
            order by 1, 2""";

    /** A table, and the column with the id of the record. */
    public record Table(String name, String columnName) {}

    public List<Table> all() {
        return QueryRows.all(
                house.getBean(TestDatabase.class).asOwner().sql(TABLES).query(Table.class));
    }

    public long rows(Actor actor, Table table, UUID record) {
        return house.getBean(ActorTransactions.class).looking(actor, () -> rowsHere(table, record));
    }

    /** As the transaction's actor. */
    long rowsHere(Table table, UUID record) {
        var sql = "select count(*) from %s where %s = ?".formatted(table.name(), table.columnName());
        return canRead(table) ? jdbc().sql(sql).param(record).query(Long.class).single() : 0;
    }

    private boolean canRead(Table table) {
        return jdbc().sql("select has_table_privilege(?, 'select')")
                .param(table.name())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient jdbc() {
        return house.getBean(JdbcClient.class);
    }
}
