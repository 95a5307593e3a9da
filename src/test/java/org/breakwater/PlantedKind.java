package org.breakwater;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.access.Role;

/**
 * A second kind of record, as a pathway brings one: seen by a post that nobody in the house holds, and never told to
 * anyone who is in it. Anyone may open one.
 */
public final class PlantedKind implements AutoCloseable {

    /** The post that sees it. */
    public static final String POST = "PLANTED_POST";

    private final TestDatabase database;

    public PlantedKind(TestDatabase database) {
        this.database = database;
        run("insert into access.kind (name, counted) values ('planted', false)");
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

    /** Whatever record is opened meanwhile is of this kind from its first moment. */
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

    /** The kind goes; what was of it goes with the class. */
    @Override
    public void close() {
        run("""
                do $$
                begin
                    perform set_config('session_replication_role', 'replica', true);
                    update access.record set kind = 'contact', restricted = true where kind = 'planted';
                    delete from access.kind_post where kind = 'planted';
                    delete from access.kind where name = 'planted';
                    drop function access.plant;
                end $$""");
    }
}
