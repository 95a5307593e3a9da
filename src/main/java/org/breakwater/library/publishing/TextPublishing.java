package org.breakwater.library.publishing;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.library.Library;
import org.breakwater.library.texts.TextApprovalRow;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.library.texts.TextVersions.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The business manager sets when a version comes into force. Reverting means publishing an older version again; nothing
 * is changed or deleted, so every page can be read as it was on any day.
 */
@Component
public class TextPublishing {

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Library library;
    private final Clock clock;

    TextPublishing(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, Library library, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.library = library;
        this.clock = clock;
    }

    /** Sets when a version comes into force, superseding the one before. Also used to revert to an older version. */
    public Outcome publish(Actor.Person who, String path, UUID version, Instant from) {
        var outcome = acting.as(who, () -> {
            var found = find(path, version);
            if (who.role() != Role.BUSINESS_MANAGER || found.isEmpty()) {
                return new Outcome.Refused("Only the business manager can publish");
            }
            var missing = ApprovalCheck.missing(
                            found.get().frontRead(),
                            all(jdbc.sql(TextApprovalRow.OF_VERSION)
                                    .param("version", version)
                                    .query(TextApprovalRow.class)))
                    .or(() -> ChapterChecks.numberTaken(path, found.get().frontRead(), library.now()));
            if (missing.isPresent()) {
                return new Outcome.Refused(missing.get());
            }
            var at = clock.instant();
            keep(who, path, version, from.isBefore(at) ? at : from, at, null);
            record(
                    who,
                    "published a version of a text",
                    path,
                    "version " + found.get().number());
            return new Outcome.Done();
        });
        library.refresh();
        return outcome;
    }

    /**
     * From now on the text is not public; its versions stay, for people who need to know what it said.
     *
     * @param why for the public list of changes
     */
    public Outcome takeDown(Actor.Person who, String path, String why) {
        var outcome = acting.as(who, () -> {
            if (who.role() != Role.BUSINESS_MANAGER) {
                return new Outcome.Refused("Only the business manager can withdraw pages");
            }
            var at = clock.instant();
            if (library.asOf(path, at).isEmpty()) {
                return new Outcome.Refused("It is not published, so there is nothing to withdraw");
            }
            keep(who, path, null, at, at, why);
            record(who, "took a text down", path, "");
            return new Outcome.Done();
        });
        library.refresh();
        return outcome;
    }

    /** Cancels a scheduled publication. */
    public Outcome callOff(Actor.Person who, String path, long publication) {
        var outcome = acting.as(who, () -> {
            var calledOff = who.role() == Role.BUSINESS_MANAGER
                    && jdbc.sql(RECALL)
                                    .param("id", publication)
                                    .param("path", path)
                                    .param("at", clock.instant())
                                    .param("who", who.id().value())
                                    .update()
                            == 1;
            if (!calledOff) {
                return new Outcome.Refused("It is already published, or was cancelled before");
            }
            record(who, "called off the publication of a text", path, "");
            return new Outcome.Done();
        });
        library.refresh();
        return outcome;
    }

    private void keep(
            Actor.Person who, String path, @Nullable UUID version, Instant from, Instant at, @Nullable String why) {
        jdbc.sql(PUBLISH)
                .param("path", path)
                .param("version", version)
                .param("from", from)
                .param("now", at)
                .param("who", who.id().value())
                .param("name", who.name())
                .param("why", why)
                .update();
    }

    private Optional<TextVersionRow> find(String path, UUID version) {
        return library.version(version).filter(found -> found.path().equals(path));
    }

    private void record(Actor.Person who, String act, String path, String detail) {
        audit.record(who.id(), who.roleName(), act, "text:" + path, detail);
    }

    static final String PUBLISH = """
            insert into library.publication (path, version_id, counts_from, made_at, by_whom, by_name, why)
            values (:path, cast(:version as uuid), :from, :now, :who, :name, :why)""";

    static final String RECALL = """
            insert into library.publication_cancellation (publication_id, at, by_whom)
            select p.id, :at, :who from library.publication p
            where p.id = :id and p.path = :path and p.counts_from > :at
            on conflict do nothing""";
}
