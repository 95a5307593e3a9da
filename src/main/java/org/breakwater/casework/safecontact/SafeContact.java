package org.breakwater.casework.safecontact;

import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.notify.AddressRefusal;
import org.breakwater.notify.Notice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The check before mail is sent to people outside. */
@Component
public class SafeContact implements AddressRefusal {

    static final String NEVER = "select mash.never_write_to(?)";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    SafeContact(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    @Override
    public boolean forbids(String address) {
        return forbids(Notice.JOB, address);
    }

    /** Whether this email address must not be used, by a rule of this case or of any other. */
    public boolean forbids(Actor.Job job, String email) {
        return acting.looking(
                job, () -> jdbc.sql(NEVER).param(email).query(Boolean.class).single());
    }
}
