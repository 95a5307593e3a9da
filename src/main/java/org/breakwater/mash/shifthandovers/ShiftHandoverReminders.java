package org.breakwater.mash.shifthandovers;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the reminder job may know of a handover note. */
@Component
public class ShiftHandoverReminders {

    static final String UNREAD = "select mash.card_is_unread(?)";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    ShiftHandoverReminders(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** Whether no one has acknowledged it yet. */
    public boolean isUnread(Actor.Job job, UUID card) {
        return acting.looking(
                job, () -> jdbc.sql(UNREAD).param(card).query(Boolean.class).single());
    }
}
