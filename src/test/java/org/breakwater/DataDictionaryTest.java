package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.breakwater.database.QueryRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The data dictionary: every table and column as the database has it, with the description in the migration. */
@HouseTest
class DataDictionaryTest {

    private static final Path FILE = Path.of("docs/data-dictionary.md");

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** The comment right before a table is created. */
    private static final Pattern TABLE =
            Pattern.compile("((?:^--[^\\n]*\\n)*)^create table (\\w+\\.\\w+) ", Pattern.MULTILINE);

    private static final String COLUMNS = """
            select format('%s.%s', n.nspname, c.relname) as table_name, a.attname as column_name,
                format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as may_be_empty,
                (select string_agg(pg_get_constraintdef(k.oid), ' ' order by k.conname) from pg_constraint k
                 where k.conrelid = c.oid and k.contype in ('f', 'p') and k.conkey = array[a.attnum]) as keys,
                (select string_agg(pg_get_constraintdef(k.oid), ' ' order by k.conname) from pg_constraint k
                 where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as rules
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'flyway_history'
                and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            order by n.nspname, c.relname, a.attnum""";

    @Autowired
    private TestDatabase database;

    private record Column(
            String tableName,
            String columnName,
            String type,
            boolean mayBeEmpty,
            @Nullable String keys,
            @Nullable String rules) {

        String row() {
            return "| `%s` | %s | %s | %s |"
                    .formatted(columnName, type, mayBeEmpty ? "may be empty" : "", said(keys) + said(rules));
        }

        private static String said(@Nullable String definition) {
            return Optional.ofNullable(definition)
                    .map(words -> "`" + words.replace("|", "\\|").replaceAll("::text(\\[\\])?", "") + "` ")
                    .orElse("");
        }
    }

    @Test
    void theDataDictionaryIsUpToDate() throws IOException {
        var comments = comments();
        var tables = new LinkedHashMap<String, List<Column>>();
        for (var column : QueryRows.all(database.asOwner().sql(COLUMNS).query(Column.class))) {
            tables.computeIfAbsent(column.tableName(), name -> new ArrayList<>())
                    .add(column);
        }
        assertThat(tables).hasSizeGreaterThan(50);
        var text = tables.entrySet().stream()
                .map(table -> section(table.getKey(), comments.getOrDefault(table.getKey(), ""), table.getValue()))
                .collect(Collectors.joining("\n"));
        Documents.keep(FILE, """
                # Data dictionary

                Written by `DataDictionaryTest` from the migrated database; what a table is comes from the comment
                over it in its migration. Every time is an instant (UTC). Row security: who-can-see-which-record.md.

                %s""".formatted(text));
    }

    private static String section(String name, String comment, List<Column> columns) {
        return """
                ## %s

                %s
                | Column | Type | | Rules |
                |---|---|---|---|
                %s
                """.formatted(
                        name,
                        comment.isEmpty() ? "" : comment + "\n",
                        columns.stream().map(Column::row).collect(Collectors.joining("\n")));
    }

    private static Map<String, String> comments() throws IOException {
        var found = new LinkedHashMap<String, String>();
        try (var files = Files.walk(MIGRATIONS)) {
            for (var file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                TABLE.matcher(Files.readString(file))
                        .results()
                        .forEach(table -> found.put(table.group(2), words(table)));
            }
        }
        return found;
    }

    private static String words(MatchResult table) {
        return table.group(1)
                .lines()
                .map(line -> line.replaceFirst("^--\\s?", ""))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
