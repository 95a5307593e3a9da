package org.breakwater.casework.outstanding;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The items that were outstanding when cases were closed, each with the team or the person that owns it since. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OutstandingItemRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutstandingItemRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The new owner: a team by its accepted handover, or a person at the desk.
     *
     * @param handover what the team accepted
     */
    public record Owner(
            @Nullable UUID handover,
            @Nullable String team,
            @Nullable UUID account,
            String name) {

        @Override
        public String toString() {
            return "Owner[" + team + "]";
        }
    }

    /** An outstanding item, and its new owner. */
    public record Owed(OutstandingItemRow.Kind kind, String subject, String what, Instant dueAt, Owner owner) {

        @Override
        public String toString() {
            return "Owed[" + kind + ", " + subject + "]";
        }
    }

    /** The items of this case that have an owner since it was closed, ended ones too; at most 500. */
    public List<OutstandingItemRow> of(UUID contact) {
        return all(jdbc.sql(OutstandingItemRow.OF_CONTACT).param("id", contact).query(OutstandingItemRow.class));
    }

    /** The open ones, the next due first. @param page counted from 1 */
    public List<OutstandingItemRow> open(int page) {
        return all(jdbc.sql(OutstandingItemRow.OPEN)
                .param("skip", (page - 1) * OutstandingItemRow.PAGE)
                .query(OutstandingItemRow.class));
    }

    /** How many are late. */
    public int late() {
        return jdbc.sql(OutstandingItemRow.LATE)
                .param("now", clock.instant())
                .query(Integer.class)
                .single();
    }

    /** The open items of the actor's team, the next due first; at most 200. */
    public List<OutstandingItemRow> ofTeam() {
        return all(jdbc.sql(OutstandingItemRow.OF_TEAM).query(OutstandingItemRow.class));
    }

    /** Those that came with this handover, ended ones too. */
    public List<OutstandingItemRow> ofHandover(UUID handover) {
        return all(jdbc.sql(OutstandingItemRow.OF_HANDOVER)
                .param("handover", handover)
                .query(OutstandingItemRow.class));
    }

    /** Items that have an owner already stay with them. */
    public void move(Actor.Person by, UUID contact, Owed owed) {
        jdbc.sql(MOVE)
                .paramSource(owed)
                .param("contact", contact)
                .param("handover", owed.owner().handover())
                .param("team", owed.owner().team())
                .param("account", owed.owner().account())
                .param("owner", owed.owner().name())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    /** It is done, or not needed for this reason; returns whether it was still outstanding. */
    public boolean end(
            Actor.Person by, UUID contact, OutstandingItemRow.Kind kind, String subject, End how, String words) {
        return jdbc.sql(END)
                        .param("contact", contact)
                        .param("kind", kind.name())
                        .param("subject", subject)
                        .param("how", how.name())
                        .param("words", words)
                        .param("by", by.id().value())
                        .param("byName", by.name())
                        .param("at", clock.instant())
                        .update()
                > 0;
    }

    /** It was marked in error: it is outstanding again, with the same owner. */
    public void again(UUID contact, OutstandingItemRow.Kind kind, String subject) {
        jdbc.sql(AGAIN)
                .param("contact", contact)
                .param("kind", kind.name())
                .param("subject", subject)
                .update();
    }

    /** How an outstanding item ended. */
    public enum End {
        DONE("Done"),
        NOT_NEEDED("Not needed");

        private final String inWords;

        End(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String MOVE = """
            insert into mash.outstanding_item (contact_id, kind, subject, what, due_at, handover_id, team, account_id,
                owner_name, moved_by, moved_by_name, moved_at)
            values (:contact, :kind, :subject, :what, :dueAt, cast(:handover as uuid), cast(:team as text),
                cast(:account as uuid), :owner, :by, :byName, :at)
            on conflict (contact_id, kind, subject) where ended_at is null do nothing""";

    static final String END = """
            update mash.outstanding_item set ended_at = :at, ended_how = :how, ended_words = :words, ended_by = :by,
                ended_by_name = :byName
            where contact_id = :contact and kind = :kind and subject = :subject and ended_at is null""";

    static final String AGAIN = """
            update mash.outstanding_item set ended_at = null, ended_how = null, ended_words = null, ended_by = null,
                ended_by_name = null
            where id = (select f.id from mash.outstanding_item f where f.contact_id = :contact and f.kind = :kind
                and f.subject = :subject order by f.moved_at desc, f.id desc limit 1)""";
}
