package org.breakwater.frontdoor.referrals.looks;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accesses of people with whom a referral is shared. Each method joins the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ColleagueLooks {

    private final JdbcClient jdbc;
    private final Clock clock;

    ColleagueLooks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Logs an access; the transaction holds their key. */
    public void record(List<UUID> records, String who, String act) {
        if (records.isEmpty()) {
            return;
        }
        jdbc.sql(ColleagueLookRow.LOOK)
                .param("records", records.toArray(UUID[]::new))
                .param("who", who)
                .param("act", act)
                .param("now", clock.instant())
                .update();
    }

    /** The latest first, for users who may know the reporter. */
    public List<ColleagueLookRow> of(UUID record) {
        return all(jdbc.sql(ColleagueLookRow.OF_RECORD).param("record", record).query(ColleagueLookRow.class));
    }
}
