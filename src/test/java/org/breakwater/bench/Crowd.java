package org.breakwater.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.breakwater.town.TownHousehold;
import org.breakwater.town.telling.Neighbourhood;
import org.postgresql.PGConnection;

/** Invented people by the million, each household a record that everyone at the desk may see. */
final class Crowd {

    private static final long SEED = 20_261_125;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant TOLD = Instant.parse("2026-11-25T10:00:00Z");
    private static final int AT_ONCE = 20_000;

    private final Connection connection;
    private final StringBuilder records = new StringBuilder();
    private final StringBuilder persons = new StringBuilder();
    private final StringBuilder keys = new StringBuilder();
    private long made;

    private Crowd(Connection connection) {
        this.connection = connection;
    }

    /** Indexes are created afterwards, as after a restore. */
    static void moveIn(Connection connection, int people) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter table people.find_key drop constraint find_key_pkey");
            statement.execute("drop index people.find_key_record_id_idx");
            statement.execute("set session_replication_role = replica");
            new Crowd(connection).settle(people);
            statement.execute("set session_replication_role = origin");
            statement.execute("set maintenance_work_mem = '1GB'");
            statement.execute("alter table people.find_key add primary key (key, person_id)");
            statement.execute("create index find_key_record_id_idx on people.find_key (record_id)");
            for (var table : List.of("access.record", "people.person", "people.find_key")) {
                statement.execute("vacuum analyze " + table);
            }
        }
    }

    private void settle(int people) throws SQLException, IOException {
        var town = new Neighbourhood(SEED, TODAY);
        for (int number = 0; made < people; number++) {
            household(town.at(number));
            if (number % AT_ONCE == AT_ONCE - 1) {
                send();
            }
        }
        send();
    }

    private void household(TownHousehold household) {
        var record = new UUID(0x0199_0000_0000_7000L | made >>> 32 << 16, 0x8000_0000_0000_0000L | made);
        records.append(record).append("\tcontact\tf\t").append(TOLD).append('\n');
        var place = 0;
        for (var child : household.children()) {
            person(
                    record,
                    place++,
                    ReportedPerson.Part.CHILD,
                    child.name(),
                    child.bornOn().toString(),
                    household.address());
        }
        for (var adult : household.adults()) {
            person(record, place++, ReportedPerson.Part.ADULT, adult, "", household.address());
        }
    }

    private void person(UUID record, int place, ReportedPerson.Part part, String name, String born, String address) {
        made++;
        var id = new UUID(0x0199_1000_0000_7000L, 0x8000_0000_0000_0000L | made);
        persons.append(String.join(
                        "\t",
                        id.toString(),
                        record.toString(),
                        String.valueOf(place),
                        part.name(),
                        name,
                        born,
                        address))
                .append('\t')
                .append(TOLD)
                .append("\tcontact\n");
        var told = new ReportedPerson(part, name, "", "", false, "", address, "", "", born);
        var found = People.keysOf(told, TOLD);
        found.matching().forEach(key -> key(key, id, record, false));
        found.searching().forEach(key -> key(key, id, record, true));
    }

    private void key(long key, UUID person, UUID record, boolean onlySearch) {
        keys.append(key)
                .append('\t')
                .append(person)
                .append('\t')
                .append(record)
                .append('\t')
                .append(onlySearch)
                .append("\tcontact\n");
    }

    /** The keys first: the program is running, and would create keys for people without any. */
    private void send() throws SQLException, IOException {
        copy("people.find_key (key, person_id, record_id, only_search, open_kind)", keys);
        copy("people.person (id, record_id, place, part, name, born, address, recorded_at, open_kind)", persons);
        copy("access.record (id, kind, restricted, opened_at)", records);
    }

    private void copy(String into, StringBuilder rows) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
        rows.setLength(0);
    }
}
