package org.breakwater.people.family;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.breakwater.people.PersonCharacteristics;
import org.breakwater.people.ReportedPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Relationships implied by the first report of the people, so that no one types them again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InitialRelationships {

    private final JdbcClient jdbc;
    private final Clock clock;

    InitialRelationships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param ids of the people, in the order in which they were reported */
    public void keep(UUID record, List<UUID> ids, List<ReportedPerson> told) {
        for (int place = 0; place < told.size(); place++) {
            var person = ids.get(place);
            told.get(place)
                    .traits()
                    .filter(known -> !known.equals(PersonCharacteristics.NONE))
                    .ifPresent(known -> keep(record, person, known));
        }
        keepTies(record, ids, told);
    }

    private void keep(UUID record, UUID person, PersonCharacteristics known) {
        jdbc.sql(KEEP_TRAITS)
                .paramSource(known)
                .param("record", record)
                .param("person", person)
                .param("disabilities", known.disabilities().toArray(String[]::new))
                .param("at", clock.instant())
                .update();
    }

    private void keepTies(UUID record, List<UUID> ids, List<ReportedPerson> told) {
        var adults = IntStream.range(0, told.size())
                .filter(place -> told.get(place).toChildren().isPresent())
                .boxed()
                .toList();
        var children = IntStream.range(0, told.size())
                .filter(place -> told.get(place).isChild())
                .mapToObj(ids::get)
                .toArray(UUID[]::new);
        if (adults.isEmpty() || children.length == 0) {
            return;
        }
        var ties = adults.stream()
                .map(place -> told.get(place).toChildren().orElseThrow())
                .toList();
        jdbc.sql(KEEP)
                .param("record", record)
                .param("adults", adults.stream().map(ids::get).toArray(UUID[]::new))
                .param("kinds", ties.stream().map(tie -> tie.kind().name()).toArray(String[]::new))
                .param(
                        "words",
                        ties.stream().map(ReportedPerson.ToChildren::words).toArray(String[]::new))
                .param(
                        "responsible",
                        ties.stream().map(tie -> tie.responsible().name()).toArray(String[]::new))
                .param("children", children)
                .param("at", clock.instant())
                .update();
    }

    static final String KEEP_TRAITS = """
            insert into people.person_details (record_id, person_id, sex, language, interpreter, ethnicity,
                disabilities,
                written_at)
            values (:record, :person, :sex, :language, :interpreter, :ethnicity, cast(:disabilities as text[]), :at)""";

    static final String KEEP = """
            insert into people.relationship (record_id, person_id, kind, other_id, words, responsible, written_at)
            select :record, adult.id, adult.kind, child.id, adult.words, adult.responsible, :at
            from unnest(cast(:adults as uuid[]), cast(:kinds as text[]), cast(:words as text[]),
                    cast(:responsible as text[])) as adult (id, kind, words, responsible),
                unnest(cast(:children as uuid[])) as child (id)""";
}
