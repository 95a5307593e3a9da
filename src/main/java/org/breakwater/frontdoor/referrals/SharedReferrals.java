package org.breakwater.frontdoor.referrals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues have shared with somebody. The transaction holds the key of whoever asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SharedReferrals {

    private final JdbcClient jdbc;

    SharedReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many referrals of others they can see. */
    public int count(byte[] owner) {
        return jdbc.sql(COUNT).param("owner", owner).query(Integer.class).single();
    }

    static final String COUNT = """
            select cast(count(distinct record_id) as int) from frontdoor.sharer where owner_hash <> :owner""";
}
