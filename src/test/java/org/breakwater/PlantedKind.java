package org.breakwater;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;

/**
 * A second kind of record, as a pathway has one: visible to a post that nobody holds, and never revealed to anyone
 * among the invented people. Anyone may open one.
 */
public final class PlantedKind implements AutoCloseable {

    /** The post that sees it. */
    public static final String POST = "PLANTED_POST";

    private final TestDatabase database;
    private final String name;

    public PlantedKind(TestDatabase database) {
        this(database, "planted");
        run("""
                insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) values
                    ('planted', 'PLANTED_POST', true, true, true, true, false),
                    ('planted', 'VISITOR', false, true, false, false, false)""");
        Arrays.stream(Role.values())
                .forEach(role -> database.asOwner()
                        .sql("insert into access.kind_post (kind, post, never_told) values ('planted', ?, true)")
                        .param(role.name())
                        .update());
        run("""
                create function access.plant() returns trigger language plpgsql as $$
                begin
                    new.kind := 'planted';
                    return new;
                end $$""");
    }

    /** A kind as a pathway declares it. */
    public PlantedKind(TestDatabase database, RecordKind kind) {
        this(database, kind.name());
        for (var role : Role.values()) {
            database.asOwner()
                    .sql("insert into access.kind_post (kind, post, sees, opens, decides, leads, never_told) "
                            + "values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            kind.name(),
                            role.name(),
                            kind.isSeenBy(role),
                            kind.openedBy().contains(role),
                            kind.decidedBy().contains(role),
                            kind.ledBy().contains(role),
                            kind.neverTold().contains(role))
                    .update();
        }
    }

    private PlantedKind(TestDatabase database, String name) {
        this.database = database;
        this.name = name;
        run("insert into access.kind (name, counted) values ('" + name + "', false)");
    }

    /** Records that are opened meanwhile are of this kind from the start. */
    public UUID planted(Supplier<UUID> telling) {
        run("create trigger plant before insert on access.record for each row execute function access.plant()");
        try {
            return telling.get();
        } finally {
            run("drop trigger plant on access.record");
        }
    }

    /** A record with everything that a contact has becomes one of this kind. */
    public void turn(UUID contact) {
        database.asOwner()
                .sql("update access.record set kind = 'planted' where id = ?")
                .param(contact)
                .update();
    }

    private void run(String sql) {
        database.asOwner().sql(sql).update();
    }

    /** The kind is removed; its data is removed with the class. */
    @Override
    public void close() {
        run("""
                do $$
                begin
                    perform set_config('session_replication_role', 'replica', true);
                    update access.record set kind = 'contact', restricted = true where kind = '%1$s';
                    delete from access.kind_post where kind = '%1$s';
                    delete from access.kind where name = '%1$s';
                    drop function if exists access.plant;
                end $$""".formatted(name));
    }
}
