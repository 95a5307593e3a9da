package org.breakwater.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** (l) Coming sessions, and a person's bookings, with few learners and with a hundred times as many. */
final class LearnersCompared implements Figure {

    private static final int CLIENTS = 4;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final String TOKEN_EMAIL = "one@bench.example";

    /** Each was in two past sessions of 24; forty sessions are to come, half full. */
    private static final List<String> SETTLE = List.of("""
            insert into training.organisation (id, name, kind, added_by, added_at)
            select gen_random_uuid(), 'School ' || n, 'education', 'bench', now()
            from generate_series(1, %1$d / 50 + 1) n""", """
            insert into training.learner (id, name, email, organisation_id, made_at)
            select gen_random_uuid(), 'Learner ' || n,
                case when n = 1 then 'one@bench.example' else n || '@bench.example' end, o.id, now()
            from generate_series(1, %1$d) n
                join training.organisation o on o.name = 'School ' || (n / 50 + 1)""", """
            insert into training.session (id, course, starts_at, ends_at, place, link, access, trainers, capacity)
            select gen_random_uuid(), 'working-together', at, at + interval '6 hours', 'A hall', '', '', 'Somebody', 24
            from (select now() - n * interval '2 hours' - interval '1 day' as at from generate_series(1, %1$d / 12) n
                union all select now() + n * interval '2 days' + interval '12 days'
                    from generate_series(1, 40) n) days""", """
            insert into training.booking (id, session_id, learner_id, organisation_id, state, asked_at, asked_by)
            select gen_random_uuid(), s.id, l.id, l.organisation_id, 'CONFIRMED', now(), l.email
            from (select id, email, organisation_id, row_number() over (order by id) - 1 as nth
                    from training.learner) l
                cross join generate_series(0, 1) twice
                join (select id, row_number() over (order by starts_at) - 1 as nth from training.session) s
                    on s.nth = l.nth / 24 + twice * (%1$d / 24)""", """
            insert into training.booking (id, session_id, learner_id, organisation_id, state, asked_at, asked_by)
            select gen_random_uuid(), s.id, l.id, l.organisation_id, 'CONFIRMED', now(), l.email
            from (select id, email, organisation_id from training.learner where email = 'one@bench.example'
                    or email in (select n || '@bench.example' from generate_series(2, 12) n)) l,
                (select id from training.session where starts_at > now()) s
            on conflict do nothing""", "analyze");

    @Override
    public String letter() {
        return "l";
    }

    @Override
    public String title() {
        return "what is coming, and “my training”, with " + MANY + " learners and with " + FEW;
    }

    @Override
    public Outcome measure(Bench bench) throws IOException {
        var few = Home.fresh("learners-few");
        var many = Home.fresh("learners-many");
        var alone = Map.of("BREAKWATER_TOWN", "none", "BREAKWATER_LIMITS", "off");
        try (var small = few.open(alone);
                var large = many.open(alone)) {
            return measure(bench.size(), new Side(small, settled(few, FEW)), new Side(large, settled(many, MANY)));
        } finally {
            few.remove();
            many.remove();
        }
    }

    /** An installation and the cookie of one of its learners. */
    private record Side(Running house, String cookie) {}

    private static Outcome measure(Size size, Side small, Side large) throws IOException {
        var ratios = new ArrayList<Ratio>();
        var measured = new ArrayList<Measured>();
        for (var page : List.of("/training/sessions", "/training/mine")) {
            load(small, page, size.pages());
            load(large, page, size.pages());
            var fewLoad = load(small, page, size.pages());
            var manyLoad = load(large, page, size.pages());
            for (int round = 1; round < size.rounds(); round++) {
                fewLoad = fewLoad.and(load(small, page, size.pages()));
                manyLoad = manyLoad.and(load(large, page, size.pages()));
            }
            var few = fewLoad.millis(0.95);
            var many = manyLoad.millis(0.95);
            ratios.add(Ratio.atMost(page + ", p95, many / few", many / few, 1.3));
            measured.add(new Measured(page + ", p95 with " + FEW, few, "ms"));
            measured.add(new Measured(page + ", p95 with " + MANY, many, "ms"));
        }
        return new Outcome(ratios, measured, Map.of());
    }

    private static Load load(Side side, String page, int each) throws IOException {
        var request = Wire.get(page, side.cookie());
        return Load.run(side.house().port(), CLIENTS, each, 200, (client, nth) -> request);
    }

    /** Returns the cookie of one learner who has proved their address. */
    private static String settled(Home home, int learners) throws IOException {
        var token = new PreparedLearners(home).token();
        try (var connection = home.asOwner();
                var statement = connection.createStatement();
                var proof = connection.prepareStatement("""
                        insert into training.learner_proof (id, token_hash, email, aim, asked_at, proven_at, touched_at)
                        values (gen_random_uuid(), ?, ?, '/training/mine', now(), now(), now())""")) {
            for (var sql : SETTLE) {
                statement.execute(sql.formatted(learners));
            }
            proof.setBytes(1, home.key().hmac("learner token", token));
            proof.setString(2, TOKEN_EMAIL);
            proof.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return "learn=" + token;
    }
}
