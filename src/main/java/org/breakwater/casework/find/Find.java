package org.breakwater.casework.find;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.search.FoundPerson;
import org.breakwater.people.search.PeopleSearch;
import org.breakwater.people.search.SearchTerms;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds people and cases, open and closed, as far as this actor may see them; one line of the audit log each time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Find {

    private static final Pattern REFERENCE = Pattern.compile("(?i)\\b([2-9a-hj-np-z]{4})[- ]?([2-9a-hj-np-z]{4})\\b");

    private final JdbcClient jdbc;
    private final PeopleSearch search;
    private final People people;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    Find(JdbcClient jdbc, PeopleSearch search, People people, Cases cases, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.people = people;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param typed whatever is known of one person, in one line, or the reference of a case */
    public Found find(Actor.Person who, String typed) {
        var byReference = byReference(typed);
        if (byReference.isPresent()) {
            var children = people.of(byReference.get().row().id()).stream()
                    .filter(PersonRow::isChild)
                    .toList();
            return kept(who, new Found(List.of(), byReference, children, List.of()), "reference");
        }
        var terms = search.read(typed, LocalDate.ofInstant(clock.instant(), Calendars.LONDON));
        return kept(who, found(terms), terms.inWords());
    }

    private Found found(SearchTerms terms) {
        var persons = search.find(terms);
        var ofThem = persons.stream().map(FoundPerson::recordId).distinct().toArray(UUID[]::new);
        Map<UUID, FoundCaseRow> rows = ofThem.length == 0
                ? Map.of()
                : all(jdbc.sql(FoundCaseRow.OF_RECORDS).param("ids", ofThem).query(FoundCaseRow.class)).stream()
                        .collect(Collectors.toMap(FoundCaseRow::id, Function.identity()));
        var groups = search.together(persons).stream()
                .map(group -> group.stream()
                        .flatMap(person ->
                                Stream.ofNullable(rows.get(person.recordId())).map(row -> line(person, row)))
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .map(FoundPersonGroup::new)
                .toList();
        return new Found(terms.parts(), Optional.empty(), List.of(), groups);
    }

    private Optional<Found.CaseLine> byReference(String typed) {
        return REFERENCE
                .matcher(typed)
                .results()
                .map(part -> (part.group(1) + "-" + part.group(2)).toUpperCase(Locale.ROOT))
                .flatMap(
                        reference -> all(jdbc.sql(FoundCaseRow.BY_REFERENCE)
                                        .param("reference", reference)
                                        .query(FoundCaseRow.class))
                                .stream())
                .findFirst()
                .map(this::line);
    }

    private Found.PersonLine line(FoundPerson person, FoundCaseRow row) {
        return new Found.PersonLine(person, line(row));
    }

    private Found.CaseLine line(FoundCaseRow row) {
        return new Found.CaseLine(row, cases.kindNamed(row.kind()), List.of());
    }

    private Found kept(Actor.Person who, Found found, String by) {
        var shown = found.cases()
                .map(row -> row.kind().subject(row.row().id()))
                .distinct()
                .toList();
        audit.record(who.id(), who.roleName(), "searched for a person", shown, "by " + by);
        return found;
    }
}
