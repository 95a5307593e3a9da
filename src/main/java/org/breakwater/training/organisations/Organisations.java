package org.breakwater.training.organisations;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where learners work, selected carefully: a wrong one means a wrong fee, and a colleague's place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Organisations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Organisations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Possible matches; at most 8. */
    public List<OrganisationRow> like(String typed) {
        var plain = typed.strip().toLowerCase(Locale.ROOT);
        var words = Arrays.stream(plain.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        if (words.length == 0) {
            return List.of();
        }
        var found = all(jdbc.sql(OrganisationRow.LIKE)
                .param("words", words)
                .param("plain", plain)
                .query(OrganisationRow.class));
        return found.isEmpty()
                ? all(jdbc.sql(OrganisationRow.BEGINS)
                        .param("start", plain.replaceAll("[%_\\\\]", "") + "%")
                        .query(OrganisationRow.class))
                : found;
    }

    public Optional<OrganisationRow> find(UUID id) {
        return jdbc.sql(OrganisationRow.BY_ID)
                .param("id", id)
                .query(OrganisationRow.class)
                .optional();
    }

    /** Those for which the current actor books. */
    public List<OrganisationRow> led() {
        return all(jdbc.sql(OrganisationRow.LED).query(OrganisationRow.class));
    }

    /** Adds a new one; the office reviews it later. Idempotent by id. */
    public void add(UUID id, String name, String kind, String by) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("name", name)
                .param("kind", kind)
                .param("by", by)
                .param("now", clock.instant())
                .update();
    }

    static final String ADD = """
            insert into training.organisation (id, name, kind, added_by, added_at)
            values (:id, :name, :kind, :by, :now) on conflict do nothing""";
}
