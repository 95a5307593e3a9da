package org.breakwater.people.identity;

import static org.breakwater.database.QueryRows.all;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.people.profile.PersonNameRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Combines what the records say about one person, as far as this actor may see them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConfirmedPeople {

    private final JdbcClient jdbc;

    ConfirmedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The person that this entry belongs to, with every entry that two people confirmed to be the same person,
     * transitively. Four queries, however many entries there are.
     *
     * @return empty if this actor may not see the entry, or there is none
     */
    public Optional<ConfirmedPerson> of(UUID entry) {
        var entries = all(jdbc.sql(SAME_PERSON).param("id", entry).query(PersonRow.class));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var ids = entries.stream().map(PersonRow::id).toArray(UUID[]::new);
        var records = entries.stream().map(PersonRow::recordId).toArray(UUID[]::new);
        return Optional.of(new ConfirmedPerson(
                entries,
                all(jdbc.sql(PersonNameRow.OF_PEOPLE).param("ids", ids).query(PersonNameRow.class)),
                all(jdbc.sql(HouseholdRow.OF_PEOPLE)
                        .param("records", records)
                        .param("ids", ids)
                        .query(HouseholdRow.class)),
                all(jdbc.sql(RelativeRow.OF_PEOPLE)
                        .param("records", records)
                        .param("ids", ids)
                        .query(RelativeRow.class))));
    }

    static final String SAME_PERSON = """
            with recursive same_person (id) as (
                select p.id from people.person p where p.id = :id
                union
                select case when s.one = a.id then s.other else s.one end
                from same_person a
                join people.match s on s.one = a.id or s.other = a.id
                join people.match_decision v on v.same_id = s.id and v.agreed
                where s.answer = 'SAME' and not exists (select from people.match_separation t where t.same_id = s.id))
            """
            + PersonRow.COLUMNS
            + " where p.id in (select a.id from same_person a) order by p.recorded_at desc, p.id limit 100";
}
