package org.breakwater.bench;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.draft.ReportProgress;
import tools.jackson.databind.json.JsonMapper;

/** Reports that are written and not sent yet, inserted into the database as they are at the last page. */
final class PreparedDrafts {

    /** Begun five minutes ago: a report that is sent within seconds of its beginning is suspected spam. */
    private static final String PREPARE = """
            insert into frontdoor.report_draft (token_hash, way, answers, started_at, touched_at)
            select hash, 'ADULT', ?, now() - interval '5 minutes', now() from unnest(?) as hash""";

    /** For the replay: ids and keys that a script can increment. */
    private static final String PREPARE_COUNTED = """
            insert into frontdoor.report_draft (id, token_hash, way, answers, started_at, touched_at)
            select cast(lpad(to_hex(id), 32, '0') as uuid), decode(lpad(to_hex(id), 64, '0'), 'hex'), 'ADULT', ?,
                now() - interval '5 minutes', now()
            from (select n * 1000 + client as id
                from generate_series(cast(? as bigint), cast(? as bigint)) n, generate_series(0, ? - 1) client) ids""";

    private static final String PURPOSE = "draft token";

    private final Home home;
    private final SecureRandom random = new SecureRandom();

    PreparedDrafts(Home home) {
        this.home = home;
    }

    /** Prepares drafts, and returns the requests that send them. */
    List<byte[]> prepare(int count) throws IOException {
        var key = home.key();
        var hashes = new byte[count][];
        var requests = new ArrayList<byte[]>(count);
        for (int i = 0; i < count; i++) {
            var token = token();
            hashes[i] = key.hmac(PURPOSE, token);
            requests.add(Wire.post("/report/send/now", "report=" + token, "_token=" + formToken(token)));
        }
        try (var connection = home.asOwner();
                var insert = connection.prepareStatement(PREPARE)) {
            insert.setString(1, answers());
            insert.setArray(2, connection.createArrayOf("bytea", hashes));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return requests;
    }

    /** Prepares the drafts from one number to another, for so many clients of the replay. */
    void prepareCounted(long from, long to, int clients) throws IOException {
        try (var connection = home.asOwner();
                var insert = connection.prepareStatement(PREPARE_COUNTED)) {
            insert.setString(1, answers());
            insert.setLong(2, from);
            insert.setLong(3, to);
            insert.setInt(4, clients);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private String token() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String formToken(String token) {
        var hash = home.key().hmac("form token", "bench " + token);
        return "bench." + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** A named neighbour's report about one child, of the usual length. */
    private static String answers() {
        var child = new ReportContent.Child(
                "Ori Penhallow (invented)",
                "Red hair, thin coat",
                "about 6",
                false,
                "",
                "12 Invented Row",
                "Quay School");
        var answers = ReportAnswers.none()
                .with(new ReportAnswers.Worry("NO", WORRY, "A mark on one arm, some days old", ""))
                .withChild(1, child)
                .with(new ReportAnswers.Around("At home", "Grown-ups I do not know", "", "NO", "", "UNSURE", ""))
                .with(new ReportContent.Reporter("", "Neighbour", "", "", "", false, ""))
                .with(new ReportProgress(true, false, List.of(), "", null, null));
        return JsonMapper.builder().build().writeValueAsString(answers);
    }

    private static final String WORRY = """
            I hear the child crying most evenings after the grown-ups come home. This week the child stood outside \
            without \
            shoes for a long time and said there had been no tea. Last month it was the same, two or three times. \
            I have \
            not spoken to them. I do not know whom to ask and I would like somebody to look.""";
}
