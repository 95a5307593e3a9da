package org.breakwater.mash.model;

import static org.breakwater.database.Rows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Records;
import org.breakwater.people.AlikeRow;
import org.breakwater.people.Likeness;
import org.breakwater.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new contact about people from whose earlier contact somebody is kept out: they are kept out of it from its first
 * moment, and a manager lets them in where it is somebody else after all.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptOutAgain {

    private final JdbcClient jdbc;
    private final Records records;
    private final People people;
    private final Contacts contacts;
    private final Clock clock;

    KeptOutAgain(JdbcClient jdbc, Records records, People people, Contacts contacts, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.people = people;
        this.contacts = contacts;
        this.clock = clock;
    }

    void look(UUID contact) {
        records.overseeing(KnowingFirst.JOB, () -> {
            for (var name : keepOut(contact)) {
                var line = "Kept out for now, as of another contact that may be about the same people: " + name;
                contacts.hear(new Actor.Visitor(), contacts.hold(contact), false, line);
            }
        });
    }

    private List<String> keepOut(UUID contact) {
        var same = people.alike(contact).stream()
                .filter(row -> row.likeness().band() == Likeness.Band.LIKELY || row.isOfTheHousehold())
                .map(AlikeRow::recordId)
                .distinct();
        return all(jdbc.sql(AS_THERE)
                .param("here", contact)
                .param("there", same.toArray(UUID[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .query(String.class));
    }

    static final String AS_THERE = """
            select access.keep_out_as_there(:here, cast(:there as uuid[]), cast(:at as timestamptz)) as name""";
}
