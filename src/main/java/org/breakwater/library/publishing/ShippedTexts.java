package org.breakwater.library.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.library.WrittenText;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bundled texts. A new or changed one becomes a version of its own at the start. The demonstration publishes it at
 * once, unless the text was changed here since: then that version stays in force. A live installation publishes nothing
 * automatically: a named person approves first.
 */
@Component
public class ShippedTexts {

    private static final String FOLDER = "partnerships/southend/";
    private static final Actor.Job JOB = new Actor.Job("library");

    static final String LATEST_SHIPPED = """
            select distinct on (path) path, front || chr(10) || body as text from library.version where shipped
            order by path, number desc""";

    static final String PAGE = """
            insert into library.page (path, made_at) values (:path, :at) on conflict do nothing""";

    static final String KEEP = """
            insert into library.version (path, number, front, body, sort, why, author, author_name, written_at, shipped)
            select cast(:path as text), coalesce(max(number), 0) + 1, :front, :body,
                case when count(*) = 0 then 'NEW' else 'REVISED' end, :why, :author, 'Breakwater', :at, true
            from library.version where path = :path
            returning id""";

    static final String PUBLISH_UNLESS_CHANGED = """
            insert into library.publication (path, version_id, counts_from, made_at, by_whom, by_name)
            select v.path, v.id, :at, :at, :author, 'Breakwater' from library.version v
            where v.id = :id and not exists (
                select from library.version own where own.path = v.path and not own.shipped)""";

    private record TextRow(String path, String text) {}

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final SiteDetails siteDetails;
    private final Clock clock;

    ShippedTexts(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, SiteDetails siteDetails, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.siteDetails = siteDetails;
        this.clock = clock;
    }

    /** Two nodes that start at once are serialised. */
    public void meetTheFiles() {
        var files = files();
        acting.as(JOB, () -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('library shipped texts'))")
                    .query()
                    .listOfRows();
            var known = jdbc.sql(LATEST_SHIPPED).query(TextRow.class).stream()
                    .collect(Collectors.toMap(TextRow::path, TextRow::text));
            files.forEach((path, writtenText) -> {
                var text = writtenText.front().written() + "\n" + writtenText.body();
                if (!text.equals(known.get(path))) {
                    keep(path, writtenText, known.containsKey(path));
                }
            });
        });
    }

    private void keep(String path, WrittenText writtenText, boolean again) {
        var at = clock.instant();
        jdbc.sql(PAGE).param("path", path).param("at", at).update();
        var id = jdbc.sql(KEEP)
                .param("path", path)
                .param("front", writtenText.front().written())
                .param("body", writtenText.body())
                .param("why", again ? "Revised in a new version of Breakwater" : "Supplied with Breakwater")
                .param("author", JOB.id().value())
                .param("at", at)
                .query(UUID.class)
                .single();
        audit.record(JOB.id(), JOB.roleName(), "imported content supplied with Breakwater", "text:" + path, "");
        if (siteDetails.demo()) {
            jdbc.sql(PUBLISH_UNLESS_CHANGED)
                    .param("id", id)
                    .param("author", JOB.id().value())
                    .param("at", at)
                    .update();
        }
    }

    /** By path: the location of the file without its extension. */
    private static Map<String, WrittenText> files() {
        var texts = new TreeMap<String, WrittenText>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.md")) {
                var url = file.getURL().toString();
                var path = url.substring(url.lastIndexOf(FOLDER) + FOLDER.length(), url.length() - ".md".length());
                texts.put(path, WrittenText.read(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
