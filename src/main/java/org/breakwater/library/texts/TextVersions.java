package org.breakwater.library.texts;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.library.Library;
import org.breakwater.library.WrittenText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The versions of a text: someone writes one, and someone else approves it. {@code TextPublishing} sets when it comes
 * into force.
 */
@Component
public class TextVersions {

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Library library;
    private final Clock clock;

    TextVersions(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, Library library, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.library = library;
        this.clock = clock;
    }

    /** The result. */
    public sealed interface Outcome {

        record Done() implements Outcome {}

        /** Saved as this version. */
        record Kept(int number) implements Outcome {}

        /** Rejected, with a sentence that says what to do. */
        record Refused(String why) implements Outcome {}
    }

    /** How much a version changes: {@code MINOR} is spelling and the like. */
    public enum Sort {
        REVISED,
        MINOR
    }

    /** Every version of a text, the latest first. */
    public List<TextVersionRow> versions(Actor.Person who, String path) {
        return acting.looking(
                who,
                () -> all(jdbc.sql(TextVersionRow.OF_PATH).param("path", path).query(TextVersionRow.class)));
    }

    /** The approvals of the versions. */
    public List<TextApprovalRow> approvals(Actor.Person who, String path) {
        return acting.looking(
                who,
                () -> all(jdbc.sql(TextApprovalRow.OF_PATH).param("path", path).query(TextApprovalRow.class)));
    }

    /** The publications, the latest first; scheduled ones at the top. */
    public List<TextPublicationRow> publications(Actor.Person who, String path) {
        return acting.looking(
                who,
                () -> all(
                        jdbc.sql(TextPublicationRow.OF_PATH).param("path", path).query(TextPublicationRow.class)));
    }

    /**
     * Saves a new version. It is not published yet.
     *
     * @param seen the number of the version that it is based on; 0 for a new text
     * @param why for the list of amendments
     */
    public Outcome write(Actor.Person who, String path, int seen, WrittenText text, Sort sort, String why) {
        return write(who, who.name(), path, seen, text, sort, why);
    }

    /** As above, for a background job without a name of its own. */
    public Outcome write(Actor who, String name, String path, int seen, WrittenText text, Sort sort, String why) {
        return acting.as(who, () -> {
            jdbc.sql(PAGE).param("path", path).param("at", clock.instant()).update();
            jdbc.sql(LOCK).param("path", path).query().listOfRows();
            var latest =
                    jdbc.sql(LATEST).param("path", path).query(Integer.class).single();
            if (latest != seen) {
                return new Outcome.Refused(("Someone else has written version %d since. "
                                + "Your changes to it are below. Check them, then save")
                        .formatted(latest));
            }
            jdbc.sql(KEEP)
                    .param("path", path)
                    .param("number", latest + 1)
                    .param("front", text.front().written())
                    .param("body", text.body())
                    .param("sort", latest == 0 ? "NEW" : sort.name())
                    .param("why", why)
                    .param("author", who.id().value())
                    .param("name", name)
                    .param("at", clock.instant())
                    .update();
            record(who, "wrote a version of a text", path, "version " + (latest + 1));
            return new Outcome.Kept(latest + 1);
        });
    }

    /**
     * Approves a version.
     *
     * @param behalf on whose behalf, such as an agency or a group; or empty
     */
    public Outcome approve(Actor.Person who, String path, UUID version, String behalf) {
        return acting.as(who, () -> {
            var found = find(path, version);
            if (found.isEmpty()) {
                return new Outcome.Refused("There is no such version");
            }
            if (found.get().author().equals(who.id().value())) {
                return new Outcome.Refused("You wrote this version. Someone else must approve it");
            }
            if (!behalf.isEmpty()
                    && !found.get().frontRead().parts("approved-by").contains(behalf)) {
                return new Outcome.Refused("This page does not need approval from that group");
            }
            var isNew = jdbc.sql(APPROVE)
                    .param("version", version)
                    .param("who", who.id().value())
                    .param("name", who.name())
                    .param("body", behalf)
                    .param("at", clock.instant())
                    .update();
            if (isNew == 0) {
                return new Outcome.Refused("You have already approved this version");
            }
            record(
                    who,
                    "approved a version of a text",
                    path,
                    "version " + found.get().number());
            return new Outcome.Done();
        });
    }

    private Optional<TextVersionRow> find(String path, UUID version) {
        return library.version(version).filter(found -> found.path().equals(path));
    }

    private void record(Actor who, String act, String path, String detail) {
        audit.record(who.id(), who.roleName(), act, "text:" + path, detail);
    }

    public static final String PAGE =
            "insert into library.page (path, made_at) values (:path, :at) on conflict do nothing";

    /** Concurrent saves are serialised: the second sees the first. */
    static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended('library ' || :path, 0)) as text)";

    static final String LATEST = "select coalesce(max(number), 0) from library.version where path = :path";

    static final String KEEP = """
            insert into library.version (path, number, front, body, sort, why, author, author_name, written_at, shipped)
            values (:path, :number, :front, :body, :sort, :why, :author, :name, :at, false)""";

    static final String APPROVE = """
            insert into library.approval (version_id, approver, approver_name, body, at)
            values (:version, :who, :name, :body, :at) on conflict do nothing""";
}
