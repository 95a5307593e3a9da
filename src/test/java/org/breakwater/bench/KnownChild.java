package org.breakwater.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;

/** A child of the crowd, and what someone types to find them. */
record KnownChild(UUID id, UUID record, String given, String family, String born, String address) {

    private static final String ELSEWHERE = "3 Samphire Mews, ZZ88 8ZZ";
    private static final Instant TOLD = Instant.parse("2026-11-25T10:00:00Z");

    /** How much is known, and how well. */
    enum Typed {
        WELL("name and date of birth"),
        MISSPELT("both names misspelt, and the date of birth"),
        SWAPPED("names swapped, and the date of birth"),
        DAY_AND_MONTH("name, with day and month of birth swapped"),
        MOVED("name, date of birth and a new address"),
        FORMER("former family name and date of birth"),
        INITIAL("initial, family name and postcode"),
        BY_YEAR("name, year of birth and street"),
        AT_HOME("first name and whole address");

        private final String words;

        Typed(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }
    }

    String as(Typed how) {
        var name = given + " " + family;
        return switch (how) {
            case WELL -> name + ", " + born;
            case MISSPELT -> slip(given) + " " + slip(family) + ", " + born;
            case SWAPPED -> family + " " + given + ", " + born;
            case DAY_AND_MONTH -> name + ", " + born.substring(0, 5) + born.substring(8) + born.substring(4, 7);
            case MOVED -> name + ", " + born + ", " + ELSEWHERE;
            case FORMER -> given + " " + former() + ", " + born;
            case INITIAL -> given.charAt(0) + " " + family + ", " + postcode();
            case BY_YEAR -> name + ", " + born.substring(0, 4) + ", " + address;
            case AT_HOME -> given + ", " + address;
        };
    }

    /** Two swapped letters. */
    private static String slip(String name) {
        return name.length() < 4 ? name : name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
    }

    /** A name that nobody in the town has. */
    private String former() {
        return "Old" + family.toLowerCase(Locale.ROOT).replace("-", "");
    }

    private String postcode() {
        return address.substring(address.lastIndexOf(',') + 1).strip();
    }

    /** Some children of the crowd, each with a former name; everyone's record becomes a closed contact. */
    static List<KnownChild> amongThem(Connection connection, int most) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into mash.contact (id, version, reference, channel, way, received_at, recorded_at, stage,
                        present_danger, urgency, children, closed_at, open_kind)
                    select r.id, 1, 'CROWD' || row_number() over (), 'WEB', 'ADULT', r.opened_at, r.opened_at, 'CLOSED',
                        false, 5, 1, r.opened_at, r.kind
                    from access.record r
                    where r.kind = 'contact' and not exists (select from mash.contact c where c.id = r.id)""");
            statement.execute("vacuum analyze mash.contact");
            var known = new ArrayList<KnownChild>();
            try (var rows = statement.executeQuery("""
                    select id, record_id, name, born, address from people.person
                    where part = 'CHILD' and length(born) = 10 and right(born, 2) <> substr(born, 6, 2)
                        and right(born, 2) <= '12' and position(' ' in name) > 0
                    order by md5(id::text) limit %d""".formatted(most))) {
                while (rows.next()) {
                    var name = rows.getString(3);
                    var space = name.lastIndexOf(' ');
                    known.add(new KnownChild(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            name.substring(0, space),
                            name.substring(space + 1),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            for (var child : known) {
                child.wasCalledOtherwise(connection);
            }
            statement.execute("set session_replication_role = origin");
            return known;
        }
    }

    /** As the program stores a name that was added later. */
    private void wasCalledOtherwise(Connection connection) throws SQLException {
        var name = given + " " + former();
        try (var statement = connection.prepareStatement("""
                insert into people.name (record_id, person_id, name, use, told_by, written_by_name, written_at,
                    open_kind)
                values (?, ?, ?, 'FORMER', '', 'Bench', now(), 'contact')""")) {
            statement.setObject(1, record);
            statement.setObject(2, id);
            statement.setString(3, name);
            statement.executeUpdate();
        }
        var told = new ReportedPerson(ReportedPerson.Part.CHILD, name, "", "", false, "", address, "", "", born);
        try (var statement = connection.prepareStatement("""
                insert into people.find_key (key, person_id, record_id, only_search, open_kind)
                values (?, ?, ?, ?, 'contact')
                on conflict do nothing""")) {
            var keys = People.keysOf(told, TOLD);
            for (var only : List.of(false, true)) {
                for (var key : only ? keys.searching() : keys.matching()) {
                    statement.setLong(1, key);
                    statement.setObject(2, id);
                    statement.setObject(3, record);
                    statement.setBoolean(4, only);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    @Override
    public String toString() {
        return "KnownChild[" + id + "]";
    }
}
