package org.breakwater.people;

import static org.breakwater.database.Rows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.breakwater.people.model.BirthDay;
import org.breakwater.people.model.CommonNames;
import org.breakwater.people.model.Comparison;
import org.breakwater.people.model.Described;
import org.breakwater.people.model.FindKeys;
import org.breakwater.people.model.Names;
import org.breakwater.people.model.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of a record. Row security decides which records an actor's transaction can see at all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class People {

    /** More than anyone reads; the most alike come first. */
    private static final int MOST_ALIKE = 100;

    private final JdbcClient jdbc;
    private final FirstTies ties;
    private final CommonNames names;
    private final Clock clock;

    People(JdbcClient jdbc, FirstTies ties, CommonNames names, Clock clock) {
        this.jdbc = jdbc;
        this.ties = ties;
        this.names = names;
        this.clock = clock;
    }

    /** Keeps the first people of a record, in the order in which they were told, and what they are to each other. */
    public void tell(UUID record, List<PersonTold> told) {
        var ids = all(jdbc.sql(IDS).param("count", told.size()).query(UUID.class));
        for (int place = 0; place < told.size(); place++) {
            keep(ids.get(place), record, place, told.get(place));
        }
        ties.keep(record, ids, told);
    }

    /** One more person in a record that has some already. */
    public void add(UUID record, PersonTold told) {
        var place = jdbc.sql(NEXT_PLACE)
                .param("record", record)
                .query(Integer.class)
                .single();
        keep(jdbc.sql(IDS).param("count", 1).query(UUID.class).single(), record, place, told);
    }

    public List<PersonRow> of(UUID record) {
        return all(jdbc.sql(PersonRow.OF_RECORD).param("record", record).query(PersonRow.class));
    }

    /** The same people, by the last word on each thing: what is asked about them, and what is handed over. */
    public List<PersonNowRow> now(UUID record) {
        return all(jdbc.sql(PersonNowRow.OF_RECORD).param("record", record).query(PersonNowRow.class));
    }

    /** People of other records who may be the same, or live at the same door, the most alike first. */
    public List<AlikeRow> alike(UUID record) {
        var comparison = new Comparison(names);
        return all(jdbc.sql(CandidateRow.OF_RECORD).param("record", record).query(CandidateRow.class)).stream()
                .flatMap(candidate -> alike(candidate, comparison).stream())
                .sorted(Comparator.comparingDouble(
                                (AlikeRow row) -> row.likeness().bits())
                        .reversed())
                .limit(MOST_ALIKE)
                .toList();
    }

    private static Optional<AlikeRow> alike(CandidateRow candidate, Comparison comparison) {
        var ourselves = candidate.ourselves();
        var compared = candidate.them().stream()
                .flatMap(them -> ourselves.stream().map(us -> comparison.of(us, them)))
                .max(Comparator.comparingDouble(Likeness::bits))
                .orElseThrow();
        var likeness = candidate.ourPart() == candidate.part() ? compared : compared.ofTwo();
        var worthIt = likeness.band() != Likeness.Band.NO || likeness.together();
        return worthIt ? Optional.of(AlikeRow.of(candidate, likeness)) : Optional.empty();
    }

    /** Someone with each birth and each address that was told of them, what was told at first before the others. */
    static List<Described> told(
            String born,
            List<String> births,
            String address,
            List<String> homes,
            BiFunction<String, String, Described> describe) {
        return Stream.concat(Stream.of(born), births.stream())
                .flatMap(birth ->
                        Stream.concat(Stream.of(address), homes.stream()).map(home -> describe.apply(birth, home)))
                .toList();
    }

    /** The keys that this module keeps with a person, for the person who copies in people in bulk. */
    public static Set<Long> keysOf(PersonTold told, Instant at) {
        return FindKeys.of(
                described(told.name(), told.born(), told.age(), at, told.address(), told.phone(), told.identifiers()));
    }

    static Described described(
            String name,
            String born,
            String age,
            Instant said,
            String address,
            String phone,
            Map<IdentifierKind, String> identifiers) {
        var day = said.atZone(ZoneOffset.UTC).toLocalDate();
        var digits = phone.replaceAll("\\D", "");
        return new Described(
                Names.read(name),
                BirthDay.read(born.isBlank() ? age : born, day),
                Place.read(address),
                // The last ten digits are the same whether it was said with 0 or with +44.
                digits.length() < 10 ? "" : digits.substring(digits.length() - 10),
                identifiers);
    }

    private void keep(UUID id, UUID record, int place, PersonTold told) {
        var at = clock.instant();
        jdbc.sql(KEEP)
                .param("id", id)
                .param("record", record)
                .param("place", place)
                .param("part", told.part().name())
                .param("name", told.name())
                .param("described", told.described())
                .param("born", told.born())
                .param("age", told.age())
                .param("unborn", told.unborn())
                .param("due", told.due())
                .param("address", told.address())
                .param("phone", told.phone())
                .param("school", told.school())
                .param("at", Timestamp.from(at))
                .param(
                        "kinds",
                        told.identifiers().keySet().stream().map(Enum::name).toArray(String[]::new))
                .param("values", told.identifiers().values().toArray(String[]::new))
                .param("keys", keysOf(told, at).toArray(Long[]::new))
                .update();
    }

    static final String NEXT_PLACE =
            "select coalesce(max(place) + 1, 0)::int from people.person where record_id = :record";

    /** Who tells may not read what was told, so the ids are made first and not returned. */
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
                insert into people.home (record_id, person_id, address, use, at_first, written_at)
                select :record, id, :address, 'HOME', true, :at from mine where :address <> '')
            insert into people.find_key (key, person_id, record_id)
            select key, id, :record from mine, unnest(cast(:keys as bigint[])) as key""";
}
