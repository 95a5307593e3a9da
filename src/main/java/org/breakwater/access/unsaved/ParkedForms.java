package org.breakwater.access.unsaved;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.web.forms.UnsavedForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps for an hour what a person sent when their session had expired, until the same person signs in again. */
@Component
public class ParkedForms {

    public static final Duration KEPT = Duration.ofHours(1);

    /** Our forms are far below this; anything larger is not kept, because nobody typed it. */
    private static final int MOST_CHARACTERS = 400_000;

    record ParkedRow(UUID id, String path, String fields) {
        @Override
        public String toString() {
            return "ParkedRow[" + id + "]";
        }
    }

    /** What was sent, and where to. */
    public record Letter(UUID id, String path, Map<String, List<String>> fields) {

        /** The form from which it came. */
        public String form() {
            var about = fields.getOrDefault(UnsavedForm.ABOUT, List.of());
            return UnsavedForm.form(path, about.isEmpty() ? "" : about.getFirst());
        }

        @Override
        public String toString() {
            return "Letter[" + id + "]";
        }
    }

    static final String PARK = """
            insert into access.parked_form (account_id, path, fields, parked_at)
            values (?, ?, cast(? as jsonb), cast(? as timestamptz))
            """;

    static final String LATEST = """
            select id, path, cast(fields as text) as fields
            from access.parked_form
            where account_id = ? and parked_at > cast(? as timestamptz)
            order by parked_at desc
            limit 1
            """;

    static final String THROW_AWAY = "delete from access.parked_form where account_id = ? and id = ?";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final JsonMapper json;
    private final Clock clock;

    ParkedForms(JdbcClient jdbc, ActorTransactions acting, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    /** Parks a form; the token of the old session is left out, because it is no longer valid. */
    public void park(Actor.Person person, String path, Map<String, String[]> parameters) {
        var fields = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!name.equals("_token")) {
                // PostgreSQL's JSON does not accept NUL, and nobody types one.
                fields.put(
                        name,
                        Stream.of(values).map(value -> value.replace("\0", "")).toList());
            }
        });
        var text = json.writeValueAsString(fields);
        if (text.length() > MOST_CHARACTERS) {
            return;
        }
        acting.as(
                person,
                () -> jdbc.sql(PARK)
                        .params(person.accountId(), path, text, clock.instant())
                        .update());
    }

    public Optional<Letter> latest(Actor.Person person) {
        return acting.looking(
                person,
                () -> jdbc.sql(LATEST)
                        .params(person.accountId(), clock.instant().minus(KEPT))
                        .query(ParkedRow.class)
                        .optional()
                        .map(row -> new Letter(
                                row.id(), row.path(), json.readValue(row.fields(), new TypeReference<>() {}))));
    }

    public void throwAway(Actor.Person person, UUID id) {
        acting.as(
                person,
                () -> jdbc.sql(THROW_AWAY).params(person.accountId(), id).update());
    }
}
