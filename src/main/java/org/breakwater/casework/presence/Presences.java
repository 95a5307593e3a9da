package org.breakwater.casework.presence;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two people with one contact open see each other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Presences {

    /** Longer than it takes to read a contact, shorter than a coffee break. */
    public static final Duration HERE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records that this person has the contact open now; returns who else does. */
    public List<PresenceRow> enter(Actor.Person person, UUID contact) {
        var now = clock.instant();
        jdbc.sql(ENTER)
                .param("id", contact)
                .param("account", person.id().value())
                .param("name", person.name())
                .param("at", now)
                .update();
        return all(jdbc.sql(PresenceRow.OTHERS)
                .param("id", contact)
                .param("account", person.id().value())
                .param("since", now.minus(HERE))
                .query(PresenceRow.class));
    }

    /** No one is shown as having it open any more: it was restricted, and some of them may not see it now. */
    public void forget(UUID contact) {
        jdbc.sql(FORGET).param("id", contact).update();
    }

    static final String FORGET = "delete from mash.presence where contact_id = :id";

    static final String ENTER = """
            insert into mash.presence (contact_id, account, name, seen_at) values (:id, :account, :name, :at)
            on conflict (contact_id, account) do update set seen_at = excluded.seen_at""";
}
