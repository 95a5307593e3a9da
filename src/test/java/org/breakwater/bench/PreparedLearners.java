package org.breakwater.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** People who have proved their address and are about to book, inserted into the database as they are at that point. */
final class PreparedLearners {

    /** In ten days the quota of an organisation has been lifted, and booking is still open. */
    private static final String SESSION = """
            insert into training.session (id, course, starts_at, ends_at, place, link, access, trainers, capacity)
            values (?, 'working-together', now() + interval '10 days', now() + interval '10 days 6 hours', 'A hall', '',
                '', 'Somebody', ?)""";

    private static final String ORGANISATION = """
            insert into training.organisation (id, name, kind, added_by, added_at)
            values (?, 'Pebble School', 'education', 'bench', now())""";

    private static final String PROVEN = """
            insert into training.learner_proof (id, token_hash, email, aim, asked_at, proven_at, touched_at)
            select gen_random_uuid(), hash, email, '/training/mine', now(), now(), now()
            from unnest(?, ?) as p(hash, email)""";

    /** For the replay: keys and addresses that a script can increment. */
    private static final String PROVEN_COUNTED = """
            insert into training.learner_proof (id, token_hash, email, aim, asked_at, proven_at, touched_at)
            select gen_random_uuid(), decode(lpad(to_hex(id), 64, '0'), 'hex'), 'l' || to_hex(id) || '@bench.example',
                '/training/mine', now(), now(), now()
            from (select n * 1000 + client as id
                from generate_series(cast(? as bigint), cast(? as bigint)) n, generate_series(0, ? - 1) client) ids""";

    /** As {@link #PROVEN_COUNTED} makes it. */
    static final String EMAIL = "('l' || to_hex(" + Replay.ID + ") || '@bench.example')";

    private final Home home;
    private final UUID organisation = UUID.randomUUID();
    private final SecureRandom random = new SecureRandom();

    PreparedLearners(Home home) throws IOException {
        this.home = home;
        try (var connection = home.asOwner();
                var insert = connection.prepareStatement(ORGANISATION)) {
            insert.setObject(1, organisation);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    UUID session(int places) throws IOException {
        var id = UUID.randomUUID();
        try (var connection = home.asOwner();
                var insert = connection.prepareStatement(SESSION)) {
            insert.setObject(1, id);
            insert.setInt(2, places);
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The requests with which so many people request a place. */
    List<byte[]> whoAsk(UUID session, int count) throws IOException {
        var hashes = new byte[count][];
        var emails = new String[count];
        var requests = new ArrayList<byte[]>(count);
        for (int i = 0; i < count; i++) {
            var token = token();
            hashes[i] = home.key().hmac("learner token", token);
            emails[i] = UUID.randomUUID() + "@bench.example";
            requests.add(Wire.post("/training/book/" + session, "learn=" + token, form(token)));
        }
        try (var connection = home.asOwner();
                var insert = connection.prepareStatement(PROVEN)) {
            insert.setArray(1, connection.createArrayOf("bytea", hashes));
            insert.setArray(2, connection.createArrayOf("text", emails));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return requests;
    }

    /** Those from one number to another, for so many clients of the replay. */
    void counted(long from, long to, int clients) throws IOException {
        try (var connection = home.asOwner();
                var insert = connection.prepareStatement(PROVEN_COUNTED)) {
            insert.setLong(1, from);
            insert.setLong(2, to);
            insert.setInt(3, clients);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private String form(String token) {
        return "_token=" + formToken(token) + "&pageId=" + UUID.randomUUID() + "&name=" + encoded("Wren Alder")
                + "&organisation=" + encoded("Pebble School") + "&chosen=" + organisation
                + "&kind=&job=&agrees=NOBODY&manager=&needs=&first=YES";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** A browser's token, and its form token. */
    String token() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String formToken(String token) {
        var hash = home.key().hmac("form token", "bench " + token);
        return "bench." + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
