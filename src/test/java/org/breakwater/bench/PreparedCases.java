package org.breakwater.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * So many cases of each pathway, a twenty-fifth of them open and about a hundredth restricted to people who do not
 * measure. Each has the deadlines that it met, an open one two that run, and half of the open ones are allocated.
 */
final class PreparedCases {

    /** A pathway, with the steps at which its cases are, and the insertion into its own table. */
    private record Kind(String name, String open, String over, String insert) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("private-fostering", "ACTIVE", "ENDED", """
                    insert into pathways.private_fostering_notification (record_id, press, notifier, notifier_name,
                        notifier_contact, notifier_address, notifier_past_addresses, child_name, child_born, child_sex,
                        birthplace, religion, origin, culture, school, disabled, carer_name, carer_address, carer_phone,
                        carer_past_addresses, parent_one, parent_one_contact, parent_two, parent_two_contact,
                        lived_with, siblings, arrangers, lives_there, how_long, purpose, emergency, more, told_by,
                        told_at)
                    select id, gen_random_uuid(), 'OTHER', 'Ada Merrow', '', '', '', 'Child ' || n, '', '', '', '', '',
                        '', '', 'NOT_KNOWN', '', '', '', '', '', '', '', '', '', '', '', 'YES', '', '', 'NO', '',
                        'bench', now()
                    from pg_temp.crowd"""),
            new Kind("allegation", "CONSIDERED", "CONCLUDED", """
                    with told as (insert into pathways.allegation_referral (record_id, press, asks, referrer_name,
                        referrer_organisation, referrer_job, referrer_phone, referrer_email, case_manager,
                        subject_name, subject_born, subject_role, employer, other_work, other_work_where, own_children,
                        own_children_who, child_referred, subject_told, done_so_far, received_at, told_by, told_at)
                    select id, gen_random_uuid(), 'REFERRAL', 'Ada Merrow', '', '', '01632 960201', '', '',
                        'Adult ' || n, '', 'Teacher', 'A school', 'NO', '', 'NO', '', 'NO', 'NO', '', now(),
                        'bench', now()
                    from pg_temp.crowd)
                    insert into pathways.allegation_subject (record_id, name, former_names, born, roles, employers,
                        address, other_work, other_work_where, own_children, own_children_who, keys, recorded_by,
                        recorded_by_name, recorded_at)
                    select id, 'Adult ' || n, '', '', 'Teacher', 'A school', '', 'NO', '', 'NO', '', '{}', 'bench',
                        'Ada Merrow', now()
                    from pg_temp.crowd"""),
            new Kind("missing", "FOUND", "CLOSED", """
                    insert into pathways.missing_episode (record_id, press, child_name, category, missing_from,
                        looked_after, placing_authority, address, reported_at, reported_by, police_reference,
                        circumstances, found_at, found_how, found_where, found_harm, found_words, recorded_by,
                        recorded_by_name, recorded_at)
                    select id, gen_random_uuid(), 'Child ' || n, 'MISSING', 'HOME', 'NO', '', '', at, 'A parent', '',
                        '', at, 'RETURNED', '', 'NO', '', 'bench', 'Ada Merrow', at
                    from pg_temp.crowd"""),
            new Kind("exploitation", "ACTIVE", "CLOSED", """
                    insert into pathways.exploitation_referral (record_id, press, referrer_name, referrer_organisation,
                        referrer_job, referrer_phone, referrer_email, mash_reference, child_name, sex, ethnicity,
                        address, school, looked_after, goes_missing, types, concerns, child_says, safe_now, told_by,
                        told_at)
                    select id, gen_random_uuid(), 'Ada Merrow', 'A school', '', '01632 960201', '', '', 'Child ' || n,
                        'NOT_KNOWN', 'Not known', '', '', 'NO', 'NO', '{COUNTY_LINES}', 'Two phones', '', '', 'bench',
                        now()
                    from pg_temp.crowd"""),
            new Kind("missing-education", "ENQUIRIES", "CLOSED", """
                    insert into pathways.cme_pupil (record_id, press, reference, child_name, sex, year_group, reason,
                        enquiries_from, recorded_by, recorded_at)
                    select id, gen_random_uuid(), 'CME-' || n, 'Child ' || n, 'NOT_KNOWN', '', 'NOT_KNOWN', at,
                        'bench', at
                    from pg_temp.crowd"""));

    private static final String CROWD = """
            create temporary table crowd on commit preserve rows as
            select public.uuidv7() as id, n, n %% 25 = 7 as open, now() - n * interval '40 minutes' as at,
                now() + (hashint4(n) %% 1000) * interval '1 hour' as due
            from generate_series(1, %d) n""";

    private static final List<String> CASES = List.of("""
            insert into access.record (id, kind, restricted, opened_at)
            select id, '%1$s', n %% 500 = 7 or n %% 100 = 8, at from pg_temp.crowd""", """
            insert into casework.pathway_case (record_id, pathway, reference, step, stage, opened_at, due_at, ended_at)
            select id, '%1$s', upper(left('%1$s', 3)) || right('%1$s', 3) || '-' || n,
                case when open then '%2$s' else '%3$s' end, case when open then 'Open' else 'Closed' end, at,
                case when open then due end, case when not open then at + interval '30 days' end
            from pg_temp.crowd""", """
            insert into casework.clock (record_id, subject, rule, rule_version, name, started_at, due_at, because,
                ended_at, ended_how)
            select id, id, 'met-' || which, 1, 'make the next visit', at, at + which * interval '10 days', '{}',
                at + which * interval '9 days', 'MET'
            from pg_temp.crowd, generate_series(1, 3) which""", """
            insert into casework.clock (record_id, subject, rule, rule_version, name, started_at, due_at, because)
            select id, id, 'runs-' || which, 1, 'make the next visit', at, due + (which - 1) * interval '20 days', '{}'
            from pg_temp.crowd, generate_series(1, 2) which where open""", """
            insert into mash.allocation (contact_id, account_id, name, given_by, given_by_name, given_at)
            select id, gen_random_uuid(), 'Ada Merrow', 'bench', 'Ada Merrow', at
            from pg_temp.crowd where open and n %% 100 > 50""");

    private PreparedCases() {}

    /** Puts in so many of each pathway. */
    static void put(Home home, int each) throws IOException {
        try (var connection = home.asOwner();
                var statement = connection.createStatement()) {
            for (var kind : KINDS) {
                put(statement, kind, each);
            }
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void put(Statement statement, Kind kind, int each) throws SQLException {
        statement.execute(CROWD.formatted(each));
        statement.execute("analyze pg_temp.crowd");
        for (var sql : CASES) {
            statement.execute(sql.formatted(kind.name, kind.open, kind.over));
        }
        statement.execute(kind.insert);
        statement.execute("drop table pg_temp.crowd");
    }
}
