package org.breakwater.check;

import java.util.List;
import java.util.UUID;
import org.breakwater.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** People and workplaces with names that could do harm in a spreadsheet, or be damaged there. */
final class NastyNames {

    static final String DAY = "2026-09-14";

    static final List<String> ALL = List.of(
            "=HYPERLINK(\"http://example.org\",\"Look\")",
            "=1+1",
            "+1",
            "-1+1",
            "@x",
            "\t=1+1",
            "a;b,c",
            "said \"no\"\nand left",
            "'quoted'",
            "Łucja Ó Briain 😀",
            "  two before and after  ",
            "<b>&amp;</b>",
            "00123",
            "1E5",
            "14/09/2026",
            "TRUE",
            "_x0041_");

    /** What a spreadsheet misinterprets if the file format cannot mark it as text. */
    private static final List<String> LIKE_NUMBERS = List.of("00123", "1E5", "14/09/2026", "TRUE");

    private final JdbcClient owner;
    private final UUID session = UUID.randomUUID();

    NastyNames(Database database) {
        var address = database.owner();
        owner = JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }

    UUID session() {
        return session;
    }

    /** As they are in CSV: with an apostrophe in front of what would be executed. */
    List<String> inCsv() {
        return ALL.stream().map(NastyNames::harmless).toList();
    }

    /** Those that are text even without marking. */
    List<String> thatAreWords() {
        return ALL.stream()
                .filter(name -> !LIKE_NUMBERS.contains(name))
                .map(NastyNames::harmless)
                .toList();
    }

    private static String harmless(String name) {
        return "=+-@".indexOf(name.strip().charAt(0)) < 0 ? name : "'" + name;
    }

    /** One session with all of them, each from a workplace of the same name, and each with a fee. */
    void settle() {
        owner.sql("""
                insert into training.session (id, course, starts_at, ends_at, place, link, access, trainers, capacity)
                values (?, 'working-together', '2026-09-14T08:30:00Z', '2026-09-14T14:30:00Z', 'Mudlark Hall',
                    '', '', '',
                    100)""").param(session).update();
        ALL.forEach(this::settle);
    }

    private void settle(String name) {
        var organisation = UUID.randomUUID();
        var learner = UUID.randomUUID();
        var booking = UUID.randomUUID();
        owner.sql("""
                insert into training.organisation (id, name, kind, postcode, added_by, added_at)
                values (?, ?, 'childcare', '', 'The check', now())""").params(organisation, name).update();
        owner.sql("""
                insert into training.learner (id, name, organisation_id, job, made_at)
                values (?, ?, ?, ?, now())""").params(learner, name, organisation, name).update();
        owner.sql("""
                insert into training.booking (id, session_id, learner_id, organisation_id, state, asked_at, asked_by,
                    fee_pence, fee_why, fee_waived)
                values (?, ?, ?, ?, 'CONFIRMED', '2026-09-14T05:00:00Z', 'The check', 2500,
                    'The check', ?)""").params(booking, session, learner, organisation, name).update();
        owner.sql("""
                insert into training.completion (id, learner_id, course, completed_on, kind, given_by, said_by, said_at,
                    checked_by, checked_at)
                values (?, ?, 'neglect', '2026-09-14', 'E_LEARNING', ?, 'The check', now(),
                    'The check', now())""").params(UUID.randomUUID(), learner, name).update();
    }
}
