package org.breakwater.people.matching;

import static org.breakwater.database.QueryRows.all;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.People;
import org.breakwater.people.PersonKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds the keys of newly added details of a person. None is removed, because the earlier details may be true, unless
 * they are corrected.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MatchKeyUpdates {

    private final JdbcClient jdbc;

    MatchKeyUpdates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All known details of someone; at most the latest five of each. */
    record ToldRow(
            UUID id,
            UUID recordId,
            String name,
            List<String> names,
            String born,
            List<String> births,
            String age,
            String address,
            List<String> homes,
            String phone,
            Instant recordedAt) {

        static final String OF_PERSON = """
                select p.id, p.record_id, p.name,
                    array(select n.name from people.name n where n.person_id = p.id order by n.id desc limit 5)
                        as names,
                    p.born,
                    array(select b.to_find from people.birth b where b.person_id = p.id and b.to_find <> ''
                        order by b.id desc limit 5) as births,
                    p.age, p.address,
                    array(select h.address from people.address h where h.person_id = p.id and not h.at_first
                        order by h.id desc limit 5) as homes,
                    p.phone, p.recorded_at
                from people.person p where p.id = any(cast(:people as uuid[]))""";

        PersonKeys keys() {
            return PersonKeys.of(Stream.concat(Stream.of(name), names.stream())
                    .flatMap(called -> People.told(
                            born,
                            births,
                            address,
                            homes,
                            (birth, home) -> People.described(called, birth, age, recordedAt, home, phone, Map.of()))
                            .stream())
                    .toList());
        }

        @Override
        public String toString() {
            return "ToldRow[" + id + "]";
        }
    }

    /** Makes a correction, after which nobody finds the person by what was wrong. */
    public void correct(UUID person, Runnable correction) {
        var wrong = keys(person);
        correction.run();
        wrong.removeAll(keys(person));
        jdbc.sql(TAKE)
                .param("person", person)
                .param("keys", wrong.toArray(Long[]::new))
                .update();
        give(person);
    }

    private Set<Long> keys(UUID person) {
        return told(person).stream()
                .map(ToldRow::keys)
                .flatMap(keys -> Stream.concat(keys.matching().stream(), keys.searching().stream()))
                .collect(Collectors.toSet());
    }

    private List<ToldRow> told(UUID... people) {
        return all(jdbc.sql(ToldRow.OF_PERSON).param("people", people).query(ToldRow.class));
    }

    public void give(UUID... people) {
        for (var row : told(people)) {
            var keys = row.keys();
            jdbc.sql(PersonWithoutKeysRow.GIVE)
                    .param("person", row.id())
                    .param("record", row.recordId())
                    .param("matching", keys.toMatch())
                    .param("searching", keys.toSearch())
                    .update();
        }
    }

    static final String TAKE = """
            delete from people.find_key
            where person_id = cast(:person as uuid) and key = any(cast(:keys as bigint[]))""";
}
