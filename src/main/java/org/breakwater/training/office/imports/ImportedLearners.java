package org.breakwater.training.office.imports;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.training.office.imports.file.CompletionsFile;
import org.breakwater.training.office.imports.file.ImportFault;
import org.breakwater.training.organisations.OrganisationRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People in a file whom we do not know yet. A person who is known by their address is not changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportedLearners {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedLearners(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new person, and their workplace. */
    record Newcomer(String email, String name, UUID organisation) {
        @Override
        public String toString() {
            return "Newcomer[" + organisation + "]";
        }
    }

    /**
     * The new people.
     *
     * @param places the names of new workplaces, by their ids
     * @param bad the lines of people with incomplete data
     */
    record Found(List<Newcomer> people, Map<UUID, String> places, List<ImportFault> bad) {
        @Override
        public String toString() {
            return "Found[" + people.size() + "]";
        }
    }

    /** A workplace by its name in lower case. @param many whether there are several of this name */
    record NamedCount(String name, UUID id, boolean many) {
        static final String BY_NAME = """
                select lower(name) as name, cast(min(cast(id as text)) as uuid) as id, count(*) > 1 as many
                from training.organisation
                where merged_into is null and lower(name) = any(cast(:names as text[]))
                group by lower(name)""";
    }

    /** A person by their address. */
    record KnownRow(String email, UUID id) {

        static final String AMONG = "select email, id from training.learner where email = any(cast(:emails as text[]))";

        @Override
        public String toString() {
            return "KnownRow[" + id + "]";
        }
    }

    /** The ids of all known people, by their addresses. */
    Map<String, UUID> ids(List<CompletionsFile.Good> lines) {
        return all(jdbc.sql(KnownRow.AMONG)
                        .param("emails", column(lines, CompletionsFile.Good::email))
                        .query(KnownRow.class))
                .stream()
                .collect(Collectors.toMap(KnownRow::email, KnownRow::id));
    }

    Found among(List<CompletionsFile.Good> lines, CompletionsImport.Strangers strangers) {
        var known = ids(lines);
        var unknown =
                lines.stream().filter(line -> !known.containsKey(line.email())).toList();
        var places = named(unknown, strangers);
        var added = new LinkedHashMap<UUID, String>();
        var people = new LinkedHashMap<String, Newcomer>();
        var bad = new ArrayList<ImportFault>();
        for (var line : unknown) {
            var where = strangers.where(line);
            if (strangers.areAdded() && !where.isEmpty() && !places.containsKey(plain(where))) {
                var place = new NamedCount(plain(where), UUID.randomUUID(), false);
                places.put(place.name(), place);
                added.put(place.id(), where);
            }
            var place = places.get(plain(where));
            if (line.name().isEmpty()) {
                bad.add(new ImportFault(line.number(), "", "This delegate is not on record. Enter their name"));
            }
            var why = whatIsWrongWith(where, place);
            if (place == null || !why.isEmpty()) {
                bad.add(new ImportFault(line.number(), where.isEmpty() ? line.email() : where, why));
            } else if (!line.name().isEmpty()) {
                people.putIfAbsent(line.email(), new Newcomer(line.email(), line.name(), place.id()));
            }
        }
        return new Found(List.copyOf(people.values()), added, bad);
    }

    /** What to do about where someone works whom we do not know; empty when all is said. */
    private static String whatIsWrongWith(String where, @Nullable NamedCount place) {
        if (where.isEmpty()) {
            return "This delegate is not on record. Enter their organisation in the “organisation” column, or in the"
                    + " field below";
        }
        if (place == null) {
            return "Organisation not found. Enter its name as shown under Organisations, or select “Add new"
                    + " organisations”";
        }
        return place.many() ? "There are two organisations with this name. Merge them under Organisations first" : "";
    }

    private Map<String, NamedCount> named(List<CompletionsFile.Good> unknown, CompletionsImport.Strangers strangers) {
        var names = unknown.stream()
                .map(line -> plain(strangers.where(line)))
                .distinct()
                .toArray(String[]::new);
        var found = new HashMap<String, NamedCount>();
        all(jdbc.sql(NamedCount.BY_NAME).param("names", names).query(NamedCount.class))
                .forEach(one -> found.put(one.name(), one));
        return found;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The file does not say the sector of a new workplace: the office chooses it. @return how many people are new */
    int add(Found found, String by) {
        var places = List.copyOf(found.places().entrySet());
        jdbc.sql(ADD_PLACES)
                .param("ids", column(places, one -> one.getKey().toString()))
                .param("names", column(places, Map.Entry::getValue))
                .param("kind", OrganisationRow.UNKNOWN_KIND)
                .param("by", by)
                .param("now", clock.instant())
                .update();
        return jdbc.sql(ADD)
                .param("ids", column(found.people(), one -> UUID.randomUUID().toString()))
                .param("names", column(found.people(), Newcomer::name))
                .param("emails", column(found.people(), Newcomer::email))
                .param(
                        "organisations",
                        column(found.people(), one -> one.organisation().toString()))
                .param("now", clock.instant())
                .update();
    }

    private static <T> String[] column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    /** The office reviews them later, like those that a learner added. */
    static final String ADD_PLACES = """
            insert into training.organisation (id, name, kind, added_by, added_at)
            select f.id, f.name, :kind, :by, :now
            from unnest(cast(cast(:ids as text[]) as uuid[]), cast(:names as text[])) as f (id, name)""";

    static final String ADD = """
            insert into training.learner (id, name, email, organisation_id, made_at)
            select f.id, f.name, f.email, f.organisation, :now
            from unnest(cast(cast(:ids as text[]) as uuid[]), cast(:names as text[]), cast(:emails as text[]),
                cast(cast(:organisations as text[]) as uuid[])) as f (id, name, email, organisation)
            on conflict (email) do nothing""";
}
