package org.breakwater.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Detects problems with the log while the program runs. The seal prevents nothing; this notices. */
@Component
public class AuditAlarms {

    /** The sealer runs twice a second, and waits at most as long as a slow transaction may last. */
    private static final double SEALED_WITHIN_SECONDS = 120;

    static final String FOUND = "select differing, newest, unsealed_seconds from audit.doubts(:after)";

    private final JdbcClient jdbc;

    AuditAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The findings.
     *
     * @param differing rows whose time differs from the database's own, a thousand at most
     * @param newest the last of them, or the row that was passed in
     * @param unsealedSeconds for how long the oldest unsealed row has been there
     */
    public record Found(long differing, long newest, double unsealedSeconds) {

        /** The sealer is not running, or something blocks it. */
        public boolean standsStill() {
            return unsealedSeconds > SEALED_WITHIN_SECONDS;
        }
    }

    /** @param after the row up to which problems have been reported */
    @Transactional(propagation = Propagation.MANDATORY)
    public Found look(long after) {
        return jdbc.sql(FOUND).param("after", after).query(Found.class).single();
    }
}
