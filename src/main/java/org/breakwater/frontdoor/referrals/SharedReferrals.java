package org.breakwater.frontdoor.referrals;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sharing of referrals: for the readers, whose key the transaction holds, and for the desk, which can stop it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SharedReferrals {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    SharedReferrals(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many referrals of others they can see. */
    public int count(byte[] owner) {
        return jdbc.sql(COUNT).param("owner", owner).query(Integer.class).single();
    }

    /** The people with whom one is shared, for users who may know the reporter. */
    public List<ReferralSharing.Now> of(UUID record) {
        return all(jdbc.sql(ReferralSharing.OF_RECORD).param("record", record).query(ReferralSharing.Now.class));
    }

    /** Stops sharing with these people, from their next request on. */
    public void stop(Actor.Person who, UUID record, ReferralSharing.Kind kind) {
        var stopped = jdbc.sql(ReferralSharing.STOP)
                .param("record", record)
                .param("kind", kind.name())
                .param("by", who.name())
                .param("now", clock.instant())
                .update();
        if (stopped > 0) {
            audit.record(
                    who.id(), who.roleName(), "stopped the sharing of a referral", "contact:" + record, kind.name());
        }
    }

    static final String COUNT = """
            select cast(count(distinct record_id) as int) from frontdoor.sharer
            where record_id in (select frontdoor.shared_records()) and owner_hash <> :owner""";
}
