package org.breakwater.people.profile;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.people.EndedFact;
import org.breakwater.people.People;
import org.breakwater.people.PersonCharacteristics;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.people.matching.MatchKeyUpdates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Details of a person beyond what was reported with them. Append-only, except for what is corrected; records of the
 * same person under an added name, address or date of birth are found at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonProfiles {

    private final JdbcClient jdbc;
    private final People people;
    private final MatchKeyUpdates keys;
    private final Clock clock;

    PersonProfiles(JdbcClient jdbc, People people, MatchKeyUpdates keys, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.keys = keys;
        this.clock = clock;
    }

    /** One person of a record; empty if there is no such person in it. */
    public Optional<PersonProfile> of(UUID record, UUID person) {
        return people.of(record).stream()
                .filter(row -> row.id().equals(person))
                .findFirst()
                .map(row -> new PersonProfile(
                        row,
                        all(jdbc.sql(PersonNameRow.OF_PERSON)
                                .param("person", person)
                                .query(PersonNameRow.class)),
                        all(jdbc.sql(BirthRow.OF_PERSON).param("person", person).query(BirthRow.class)),
                        all(jdbc.sql(PersonCharacteristicsRow.OF_PERSON)
                                .param("person", person)
                                .query(PersonCharacteristicsRow.class)),
                        all(jdbc.sql(HouseholdRow.OF_PERSON)
                                .param("record", record)
                                .param("person", person)
                                .query(HouseholdRow.class))));
    }

    public void name(Actor.Person by, PersonRow whom, ReportedName told) {
        jdbc.sql(NAME)
                .paramSource(told)
                .param("record", whom.recordId())
                .param("person", whom.id())
                .param("by", by.name())
                .param("at", clock.instant())
                .update();
        keys.give(whom.id());
    }

    /** It is no longer their name, or never was; returns whether it was current. */
    public boolean endName(Actor.Person by, UUID name, EndedFact endedFact) {
        return jdbc.sql(END_NAME)
                        .param("id", name)
                        .param("how", endedFact.how().name())
                        .param("until", endedFact.until())
                        .param("why", endedFact.why())
                        .param("by", by.name())
                        .param("at", clock.instant())
                        .update()
                == 1;
    }

    public void birth(Actor.Person by, PersonRow whom, ReportedBirth told) {
        jdbc.sql(BIRTH)
                .paramSource(told)
                .param("record", whom.recordId())
                .param("person", whom.id())
                .param("by", by.name())
                .param("at", clock.instant())
                .update();
        keys.give(whom.id());
    }

    /**
     * What was told of them was recorded wrongly. Whoever corrects it keeps what stood before.
     *
     * @param born a full date, or empty if it is not known
     */
    public void correct(Actor.Person by, PersonRow whom, String name, String born, String address) {
        var recordedSince =
                all(jdbc.sql(BirthRow.OF_PERSON).param("person", whom.id()).query(BirthRow.class));
        keys.correct(
                whom.id(),
                () -> jdbc.sql(CORRECT)
                        .param("person", whom.id())
                        .param("name", name)
                        .param("born", born)
                        .param("address", address)
                        .update());
        if (!recordedSince.isEmpty() && !born.isBlank() && !born.equals(whom.born())) {
            birth(by, whom, new ReportedBirth(false, born, "AAA", ""));
        }
    }

    public void traits(Actor.Person by, PersonRow whom, PersonCharacteristics personCharacteristics, String toldBy) {
        jdbc.sql(TRAITS)
                .paramSource(personCharacteristics)
                .param("record", whom.recordId())
                .param("person", whom.id())
                .param("disabilities", personCharacteristics.disabilities().toArray(String[]::new))
                .param("toldBy", toldBy)
                .param("by", by.name())
                .param("at", clock.instant())
                .update();
    }

    static final String NAME = """
            insert into people.name (record_id, person_id, name, use, since, until, told_by, written_by_name,
                written_at)
            values (:record, :person, :name, :use, :since, :until, :toldBy, :by, :at)""";

    static final String END_NAME = """
            update people.name set ended_how = :how, until = coalesce(nullif(:until, ''), until), ended_why = :why,
                ended_by_name = :by, ended_at = :at
            where id = :id and ended_at is null""";

    static final String BIRTH = """
            insert into people.birth (record_id, person_id, expected, born, accuracy, told_by, written_by_name,
                written_at)
            values (:record, :person, :expected, :on, :accuracy, :toldBy, :by, :at)""";

    static final String CORRECT =
            "update people.person set name = :name, born = :born, address = :address where id = :person";

    static final String TRAITS = """
            insert into people.person_details (record_id, person_id, sex, language, interpreter, ethnicity,
                disabilities,
                told_by, written_by_name, written_at)
            values (:record, :person, :sex, :language, :interpreter, :ethnicity, cast(:disabilities as text[]), :toldBy,
                :by, :at)""";
}
