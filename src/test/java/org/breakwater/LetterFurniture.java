package org.breakwater;

import java.util.UUID;
import org.breakwater.access.InventedPerson;
import org.breakwater.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A template of letters and a letter, so that their pages show one. */
final class LetterFurniture {

    private final House house;

    LetterFurniture(House house) {
        this.house = house;
    }

    /** A manager writes a letter template, which no one else has open; returns its id. */
    UUID template() {
        return house.acting(InventedPerson.ADAEZE, () -> {
            var jdbc = house.getBean(JdbcClient.class);
            var by = InventedPerson.ADAEZE.asActor().id().value();
            var id = jdbc.sql("""
                    insert into casework.letter_template (audience, made_by, made_at)
                    values ('PARENT', :by, now()) returning id""").param("by", by).query(UUID.class).single();
            jdbc.sql("""
                    insert into casework.letter_version (template_id, version, name, subject, body, written_by,
                        written_by_name, written_at)
                    values (:id, 1, 'Visit', 'About [child]', 'Dear [recipient]', :by, 'Adaeze',
                        now())""").param("id", id).param("by", by).update();
            return id;
        });
    }

    /** Creates a letter to a child; returns its id. */
    UUID letter(UUID record) {
        return house.acting(
                InventedPerson.MAYA,
                () -> house.getBean(JdbcClient.class)
                        .sql("""
                        insert into casework.letter (record_id, template_id, version, audience, person_id, recipient,
                            way, address, subject, body, written_by, written_by_name, written_at)
                        values (:record, '01900000-0000-7000-8000-000000000002', 1, 'CHILD', :person,
                            'Pip Saltmarsh', 'POST', '12 Mudlark Row', 'About you', 'Hello [recipient]', :by, 'Maya',
                            now())
                        returning id""")
                        .param("record", record)
                        .param(
                                "person",
                                house.getBean(People.class)
                                        .of(record)
                                        .getFirst()
                                        .id())
                        .param("by", InventedPerson.MAYA.asActor().id().value())
                        .query(UUID.class)
                        .single());
    }
}
