package org.breakwater.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is not as it should be with the log while the house is open. The seal refuses nothing; this is who notices. */
@Component
public class AuditAlarms {

    /** The sealer comes by twice a second, and waits for no longer than a slow transaction may last. */
    private static final double SEALED_WITHIN_SECONDS = 120;

    static final String FOUND = "select differing, newest, unsealed_seconds from audit.doubts(:after)";

    private final JdbcClient jdbc;

    AuditAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found.
     *
     * @param differing rows that say another time than the database's own, a thousand at most
     * @param newest the last of them, or the row that was asked about
     * @param unsealedSeconds for how long the oldest row that is not sealed has been there
     */
    public record Found(long differing, long newest, double unsealedSeconds) {

        /** Nobody seals any more, or somebody keeps the sealer from it. */
        public boolean standsStill() {
            return unsealedSeconds > SEALED_WITHIN_SECONDS;
        }
    }

    /** @param after the row up to which somebody has been told */
    @Transactional(propagation = Propagation.MANDATORY)
    public Found look(long after) {
        return jdbc.sql(FOUND).param("after", after).query(Found.class).single();
    }
}
