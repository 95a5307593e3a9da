package org.breakwater.people;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.comparison.PersonComparison;
import org.breakwater.people.family.InitialRelationships;
import org.breakwater.people.matching.CommonNames;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchPairRow;
import org.breakwater.people.parsing.ComparedNames;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.SearchableAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of a record. Row security decides which records an actor's transaction can see at all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class People {

    /** More than anyone reads; the closest matches come first. */
    private static final int MOST_ALIKE = 100;

    private final JdbcClient jdbc;
    private final InitialRelationships ties;
    private final CommonNames names;
    private final Clock clock;

    People(JdbcClient jdbc, InitialRelationships ties, CommonNames names, Clock clock) {
        this.jdbc = jdbc;
        this.ties = ties;
        this.names = names;
        this.clock = clock;
    }

    /** Stores the first people of a record, in the order in which they were reported, and their relationships. */
    public void tell(UUID record, List<ReportedPerson> told) {
        var ids = all(jdbc.sql(IDS).param("count", told.size()).query(UUID.class));
        for (int place = 0; place < told.size(); place++) {
            keep(ids.get(place), record, place, told.get(place));
        }
        ties.keep(record, ids, told);
    }

    /** Adds a person to a record that has some already. */
    public void add(UUID record, ReportedPerson told) {
        var place = jdbc.sql(NEXT_PLACE)
                .param("record", record)
                .query(Integer.class)
                .single();
        keep(jdbc.sql(IDS).param("count", 1).query(UUID.class).single(), record, place, told);
    }

    public List<PersonRow> of(UUID record) {
        return all(jdbc.sql(PersonRow.OF_RECORD).param("record", record).query(PersonRow.class));
    }

    /** The same people with their latest details: for information requests and handovers. */
    public List<CurrentPersonRow> now(UUID record) {
        return all(jdbc.sql(CurrentPersonRow.OF_RECORD).param("record", record).query(CurrentPersonRow.class));
    }

    /** People of other records who may be the same, or live at the same address, the closest matches first. */
    public List<MatchCandidateRow> alike(UUID record) {
        return PageComparisons.of(record, () -> compared(record));
    }

    private List<MatchCandidateRow> compared(UUID record) {
        var comparison = new PersonComparison(names);
        var ours = new HashMap<UUID, List<ComparedPerson>>();
        return all(jdbc.sql(MatchPairRow.OF_RECORD).param("record", record).query(MatchPairRow.class)).stream()
                .flatMap(candidate -> {
                    var us = ours.computeIfAbsent(candidate.ours(), id -> candidate.ourselves());
                    return alike(us, candidate, comparison).stream();
                })
                .sorted(MatchScore.closestFirst(MatchCandidateRow::likeness)
                        // Among equal scores the latest reported, and always in the same order.
                        .thenComparing(MatchCandidateRow::theirs, Comparator.reverseOrder())
                        .thenComparing(MatchCandidateRow::ours))
                .limit(MOST_ALIKE)
                .toList();
    }

    private static Optional<MatchCandidateRow> alike(
            List<ComparedPerson> ourselves, MatchPairRow candidate, PersonComparison comparison) {
        var compared = candidate.them().stream()
                .flatMap(them -> ourselves.stream().map(us -> comparison.of(us, them)))
                .max(Comparator.comparingDouble(MatchScore::bits))
                .orElseThrow();
        var matchScore = candidate.ourPart() == candidate.part() ? compared : compared.ofTwo();
        var worthIt = matchScore.band() != MatchScore.Band.NO || matchScore.together();
        return worthIt ? Optional.of(MatchCandidateRow.of(candidate, matchScore)) : Optional.empty();
    }

    /** Someone with each known date of birth and address, what was reported first before the others. */
    public static List<ComparedPerson> told(
            String born,
            List<String> births,
            String address,
            List<String> homes,
            BiFunction<String, String, ComparedPerson> describe) {
        return Stream.concat(Stream.of(born), births.stream())
                .flatMap(birth ->
                        Stream.concat(Stream.of(address), homes.stream()).map(home -> describe.apply(birth, home)))
                .toList();
    }

    /** The keys that this module stores with a person, for bulk inserts of people. */
    public static PersonKeys keysOf(ReportedPerson told, Instant at) {
        return PersonKeys.of(
                described(told.name(), told.born(), told.age(), at, told.address(), told.phone(), told.identifiers()));
    }

    public static ComparedPerson described(
            String name,
            String born,
            String age,
            Instant said,
            String address,
            String phone,
            Map<IdentifierKind, String> identifiers) {
        var day = said.atZone(ZoneOffset.UTC).toLocalDate();
        var digits = phone.replaceAll("\\D", "");
        return new ComparedPerson(
                ComparedNames.read(name),
                KnownBirthDate.read(born.isBlank() ? age : born, day),
                SearchableAddress.read(address),
                // The last ten digits are the same whether it was given with 0 or with +44.
                digits.length() < 10 ? "" : digits.substring(digits.length() - 10),
                identifiers);
    }

    private void keep(UUID id, UUID record, int place, ReportedPerson told) {
        var at = clock.instant();
        var keys = keysOf(told, at);
        jdbc.sql(KEEP)
                .paramSource(told)
                .param("id", id)
                .param("record", record)
                .param("place", place)
                .param("at", at)
                .param(
                        "kinds",
                        told.identifiers().keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("values", told.identifiers().values().toArray(String[]::new))
                .param("matching", keys.toMatch())
                .param("searching", keys.toSearch())
                .update();
    }

    static final String NEXT_PLACE =
            "select coalesce(max(place) + 1, 0)::int from people.person where record_id = :record";

    /** The reporter may not read what was reported, so the ids are generated first and not returned. */
    static final String IDS = "select public.uuidv7() from generate_series(1, :count)";

    static final String KEEP = """
            with mine as materialized (select cast(:id as uuid) as id),
            told as (
                insert into people.person (id, record_id, place, part, name, described, born, age, unborn, due, address,
                    phone, school, recorded_at)
                select id, :record, :place, :part, :name, :described, :born, :age, :unborn, :due, :address, :phone,
                    :school, :at
                from mine),
            known as (
                insert into people.identifier (person_id, record_id, kind, value)
                select id, :record, kind, value
                from mine, unnest(cast(:kinds as text[]), cast(:values as text[])) as known (kind, value)),
            lives as (
                insert into people.address (record_id, person_id, address, use, at_first, written_at)
                select :record, id, :address, 'HOME', true, :at from mine where :address <> '')
            insert into people.find_key (key, person_id, record_id, only_search)
            select key, id, cast(:record as uuid), false from mine, unnest(cast(:matching as bigint[])) as key
            union all
            select key, id, cast(:record as uuid), true from mine, unnest(cast(:searching as bigint[])) as key""";
}
