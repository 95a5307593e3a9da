package org.breakwater.people;

import static org.breakwater.database.Rows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of a record. Row security decides which records an actor's transaction can see at all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class People {

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the first people of a record, in the order in which they were told. */
    public void tell(UUID record, List<PersonTold> told) {
        for (int place = 0; place < told.size(); place++) {
            keep(record, place, told.get(place));
        }
    }

    /** One more person in a record that has some already. */
    public void add(UUID record, PersonTold told) {
        var place = jdbc.sql(NEXT_PLACE)
                .param("record", record)
                .query(Integer.class)
                .single();
        keep(record, place, told);
    }

    public List<PersonRow> of(UUID record) {
        return all(jdbc.sql(PersonRow.OF_RECORD).param("record", record).query(PersonRow.class));
    }

    /** People of other records that may be the same or live in the same place, newest first, each with its rule. */
    public List<AlikeRow> alike(UUID record) {
        return all(jdbc.sql(AlikeRow.OF_RECORD).param("record", record).query(AlikeRow.class));
    }

    /** By what a person is found again; empty where the words give no key. */
    public record FoundBy(String name, String address, String phone) {
        @Override
        public String toString() {
            return "FoundBy[…]";
        }
    }

    /** The keys that this module keeps with a person, for whoever copies in people in bulk. */
    public static FoundBy keysOf(PersonTold told) {
        return new FoundBy(Keys.ofName(told.name()), Keys.ofAddress(told.address()), Keys.ofPhone(told.phone()));
    }

    private void keep(UUID record, int place, PersonTold told) {
        var keys = keysOf(told);
        jdbc.sql(KEEP)
                .param("record", record)
                .param("place", place)
                .param("part", told.part().name())
                .param("name", told.name())
                .param("described", told.described())
                .param("age", told.age())
                .param("unborn", told.unborn())
                .param("due", told.due())
                .param("address", told.address())
                .param("phone", told.phone())
                .param("school", told.school())
                .param("nameKey", keys.name())
                .param("addressKey", keys.address())
                .param("phoneKey", keys.phone())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    static final String NEXT_PLACE =
            "select coalesce(max(place) + 1, 0)::int from people.person where record_id = :record";

    static final String KEEP = """
            insert into people.person (record_id, place, part, name, described, age, unborn, due, address, phone,
                school, name_key, address_key, phone_key, recorded_at)
            values (:record, :place, :part, :name, :described, :age, :unborn, :due, :address, :phone,
                :school, :nameKey, :addressKey, :phoneKey, :at)""";
}
