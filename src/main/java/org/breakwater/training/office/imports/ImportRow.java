package org.breakwater.training.office.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * An imported file of completions.
 *
 * @param givenBy the learning system
 * @param lines how many new ones it had
 * @param count how many of them were not withdrawn
 */
public record ImportRow(UUID id, String givenBy, String byName, Instant at, int lines, int count) {

    private static final String COLUMNS = """
            select f.id, f.given_by, f.by_name, f.at,
                (select cast(count(*) as int) from training.completion c where c.brought_in = f.id) as lines,
                (select cast(count(*) as int) from training.completion c where c.brought_in = f.id
                    and c.refused_why = '') as count
            from training.import_file f
            """;

    static final String BY_ID = COLUMNS + "where f.id = :id";

    static final String LATEST = COLUMNS + "order by f.at desc, f.id limit 20";
}
