package org.breakwater.access.records;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.access.Actor;
import org.breakwater.database.SignedActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records about people, and who may see each of them. Everything about a record depends on its row here: a person who
 * may not see that row sees nothing else of the record either.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Records {

    private final JdbcClient jdbc;
    private final SignedActor signed;
    private final Clock clock;

    private static final ScopedValue<String> OVERSEER = ScopedValue.newInstance();

    Records(JdbcClient jdbc, SignedActor signed, Clock clock) {
        this.jdbc = jdbc;
        this.signed = signed;
        this.clock = clock;
    }

    /** Opens a record that is visible to everyone whose post sees its kind. */
    public UUID open(RecordKind kind) {
        return open(kind, false);
    }

    /**
     * Opens a contact that only the readers named for allegations may see, and the duty workers too if a child is in
     * immediate danger, because at night nobody else is there. If no reader is named, the managers see it: a record
     * that nobody could see would drop out of every queue.
     *
     * @param reason why, in words that stay with the record
     */
    public UUID openRestricted(Actor actor, String reason, boolean presentDanger) {
        return openRestricted(RecordKind.CONTACT, readersOfAllegations(presentDanger), actor, reason);
    }

    /**
     * Opens a record of any kind that only these people may see, as far as they hold a post that sees the kind.
     *
     * @param reason why, in words that stay with the record
     */
    public UUID openRestricted(RecordKind kind, List<UUID> accounts, Actor actor, String reason) {
        var record = open(kind, true);
        restrictTo(record, accounts, actor, reason);
        return record;
    }

    /** Restricts a record that is open already; the restriction is never lifted automatically. */
    public void restrict(Actor actor, UUID record, String reason, boolean presentDanger) {
        restrictTo(record, readersOfAllegations(presentDanger), actor, reason);
        if (actor instanceof Actor.Person person) {
            restrictTo(record, List.of(person.accountId()), actor, reason);
        }
        jdbc.sql(RESTRICT).param("record", record).update();
    }

    /**
     * Lets a background actor work on one record in the transaction of someone who may not see it, such as opening the
     * desk's contact while a report is being sent. Row security shows it that record and no other.
     */
    public void working(String name, UUID record, Runnable work) {
        var job = new Actor.Job(name);
        var before = signed.act(new SignedActor.Who(job.id().value(), job.roleName(), record.toString()));
        // If the work throws, the transaction rolls back, and with it who it acted as.
        ScopedValue.where(OVERSEER, name + " " + record).run(work::run);
        signed.act(before);
    }

    /**
     * Lets a background actor that row security names work on all records, such as counting; the result is stored, and
     * shown to nobody who may not see it.
     */
    public void overseeing(String job, Runnable work) {
        overseen(job, () -> {
            work.run();
            return true;
        });
    }

    /** The same, and returns what it found. */
    public <T> T overseen(String job, Supplier<T> work) {
        var before = signed.act(new Actor.Job(job).signable());
        var found = ScopedValue.where(OVERSEER, job).call(work::get);
        signed.act(before);
        return found;
    }

    /** The part of the program that works here now in the place of who acts; empty while they act themselves. */
    public static String overseer() {
        return OVERSEER.isBound() ? OVERSEER.get() : "";
    }

    /** Those of these records that the actor may see. */
    public Set<UUID> seen(Collection<UUID> records) {
        return Set.copyOf(
                all(jdbc.sql(SEEN).param("ids", records.toArray(UUID[]::new)).query(UUID.class)));
    }

    private UUID open(RecordKind kind, boolean restricted) {
        var record = TimeOrderedIds.next(clock);
        jdbc.sql(OPEN)
                .param("id", record)
                .param("kind", kind.name())
                .param("restricted", restricted)
                .param("at", clock.instant())
                .update();
        return record;
    }

    private List<UUID> readersOfAllegations(boolean presentDanger) {
        return all(jdbc.sql(READERS).param("danger", presentDanger).query(UUID.class));
    }

    private void restrictTo(UUID record, List<UUID> accounts, Actor actor, String reason) {
        for (var account : accounts) {
            jdbc.sql(NAME)
                    .param("record", record)
                    .param("account", "account:" + account)
                    .param("by", actor.id().value())
                    .param("at", clock.instant())
                    .param("reason", reason)
                    .update();
        }
    }

    static final String SEEN = "select id from access.record where id = any(cast(:ids as uuid[])) limit 1000";

    static final String OPEN = """
            insert into access.record (id, kind, restricted, opened_at) values (:id, :kind, :restricted, :at)""";

    static final String RESTRICT = "update access.record set restricted = true where id = :record";

    static final String READERS = "select id from access.readers_of_allegations(cast(:danger as boolean)) as id";

    static final String NAME = """
            insert into access.named_reader (record_id, account_id, added_by, added_at, reason)
            values (:record, :account, :by, :at, :reason) on conflict do nothing""";
}
