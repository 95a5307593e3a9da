package org.breakwater.library.editor.notices;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.library.Library;
import org.breakwater.library.texts.TextVersions.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Urgent notices for everyone: the business manager writes one, and it is shown on every public page as soon as a
 * second person has approved it, until it ends by the clock or someone ends it.
 */
@Component
public class UrgentNotices {

    /** With more than these at once, nobody reads any of them. */
    public static final int MOST_AT_ONCE = 3;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Library library;
    private final Clock clock;

    UrgentNotices(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, Library library, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.library = library;
        this.clock = clock;
    }

    /** A notice as its author submits it; if {@code from} has passed it starts at once. */
    public record Draft(String heading, String words, String link, String linkWords, Instant from, Instant until) {}

    /** Saves a notice; idempotent. It is not shown to anyone yet. */
    public Outcome write(Actor.Person who, Draft draft) {
        return acting.as(who, () -> {
            if (who.role() != Role.BUSINESS_MANAGER) {
                return new Outcome.Refused("Only the business manager can write notices");
            }
            var now = clock.instant();
            jdbc.sql(LOCK).query().listOfRows();
            var id = jdbc.sql(WRITE)
                    .paramSource(draft)
                    .param("from", draft.from().isBefore(now) ? now : draft.from())
                    .param("author", who.id().value())
                    .param("name", who.name())
                    .param("now", now)
                    .query(UUID.class)
                    .optional();
            id.ifPresent(fresh -> record(who, "wrote an urgent notice", fresh));
            return new Outcome.Done();
        });
    }

    /** From now on, or from its start, everyone sees it. */
    public Outcome approve(Actor.Person who, UUID id) {
        var outcome = acting.as(who, () -> {
            jdbc.sql(LOCK).query().listOfRows();
            var found = find(id);
            if (found == null || found.endedAt() != null || !found.shownUntil().isAfter(clock.instant())) {
                return new Outcome.Refused("This notice has ended");
            }
            if (found.author().equals(who.id().value())) {
                return new Outcome.Refused("You wrote this notice. Someone else must approve it");
            }
            if (shownWith(found) >= MOST_AT_ONCE) {
                return new Outcome.Refused(
                        ("There are already %d notices at that time. " + "End one before you add another")
                                .formatted(MOST_AT_ONCE));
            }
            if (!found.isApproved()) {
                settle(APPROVE, who, id);
                record(who, "approved an urgent notice", id);
            }
            return new Outcome.Done();
        });
        library.refresh();
        return outcome;
    }

    /** Ends it before its time, or withdraws it; one person is enough, because what is wrong must go at once. */
    public Outcome end(Actor.Person who, UUID id) {
        var outcome = acting.as(who, () -> {
            var found = find(id);
            if (found == null || !found.shownUntil().isAfter(clock.instant()) || settle(END, who, id) == 0) {
                return new Outcome.Refused("This notice has ended");
            }
            record(who, "ended an urgent notice", id);
            return new Outcome.Done();
        });
        library.refresh();
        return outcome;
    }

    /** Those that are not over, at most 100. */
    public List<UrgentNoticeRow> open(Actor.Person who) {
        return acting.looking(
                who,
                () -> all(jdbc.sql(UrgentNoticeRow.OPEN)
                        .param("now", clock.instant())
                        .query(UrgentNoticeRow.class)));
    }

    /** Those that are over, the latest first. */
    public List<UrgentNoticeRow> past(Actor.Person who, int most, int after) {
        return acting.looking(
                who,
                () -> all(jdbc.sql(UrgentNoticeRow.PAST)
                        .param("now", clock.instant())
                        .param("most", most)
                        .param("after", after)
                        .query(UrgentNoticeRow.class)));
    }

    private @Nullable UrgentNoticeRow find(UUID id) {
        return jdbc.sql(UrgentNoticeRow.BY_ID)
                .param("id", id)
                .query(UrgentNoticeRow.class)
                .optional()
                .orElse(null);
    }

    private int shownWith(UrgentNoticeRow one) {
        return jdbc.sql(SHOWN_WITH)
                .param("id", one.id())
                .param("from", one.shownFrom())
                .param("until", one.shownUntil())
                .param("now", clock.instant())
                .query(Integer.class)
                .single();
    }

    private int settle(String statement, Actor.Person who, UUID id) {
        return jdbc.sql(statement)
                .param("id", id)
                .param("who", who.id().value())
                .param("name", who.name())
                .param("now", clock.instant())
                .update();
    }

    private void record(Actor.Person who, String act, UUID id) {
        audit.record(who.id(), who.roleName(), act, "notice:" + id, "");
    }

    static final String WRITE = """
            insert into library.urgent_notice (heading, words, link, link_words, shown_from, shown_until, author,
                author_name,
                written_at)
            select :heading, :words, :link, :linkWords, :from, :until, :author, :name, :now
            where not exists (
                select from library.urgent_notice n
                where n.author = :author and n.heading = :heading and n.words = :words and n.link = :link
                    and n.link_words = :linkWords and n.shown_from <= :from and n.shown_until = :until
                    and n.shown_until > :now
                    and not exists (select from library.urgent_notice_end e where e.notice_id = n.id))
            returning id""";

    /** Concurrent writes and approvals are serialised. */
    static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended('library notices', 0)) as text)";

    static final String SHOWN_WITH = """
            select cast(count(*) as int) from library.urgent_notice n
            join library.urgent_notice_approval a on a.notice_id = n.id
            where n.id <> :id and n.shown_from < :until and n.shown_until > :from and n.shown_until > :now
                and not exists (select from library.urgent_notice_end e where e.notice_id = n.id)""";

    static final String APPROVE = """
            insert into library.urgent_notice_approval (notice_id, approver, approver_name, at)
            values (:id, :who, :name, :now) on conflict do nothing""";

    static final String END = """
            insert into library.urgent_notice_end (notice_id, by_whom, by_name, at)
            values (:id, :who, :name, :now) on conflict do nothing""";
}
