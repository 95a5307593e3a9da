package org.breakwater.frontdoor.referrals;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private static final Actor.Visitor VISITOR = new Actor.Visitor();

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

    /** The keys of those with whom its sender, who holds the key of the transaction, has shared it. */
    public List<byte[]> keys(UUID record) {
        return all(jdbc.sql(ReferralSharing.KEYS).param("record", record).query(byte[].class));
    }

    /** Whether its sender may share it now. */
    public boolean mayBeShared(UUID record) {
        return jdbc.sql(ReferralSharing.MAY_BE_SHARED)
                .param("record", record)
                .query(Boolean.class)
                .single();
    }

    /** Lets more people see it, from their next request on. Row security refuses it to anyone but its sender. */
    public void share(UUID record, byte[] owner, String sentBy, List<ReferralSharing.With> with) {
        for (var one : with) {
            jdbc.sql(ReferralSharing.SHARE)
                    .param("record", record)
                    .param("key", one.key())
                    .param("kind", one.kind().name())
                    .param("owner", owner)
                    .param("by", sentBy)
                    .update();
        }
        var kinds = with.stream().map(one -> one.kind().name()).collect(Collectors.joining(" "));
        audit.record(VISITOR.id(), VISITOR.roleName(), "shared a referral with colleagues", "contact:" + record, kinds);
    }

    /** Lets these people see it no more, from their next request on. */
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
            select cast(count(distinct record_id) as int) from frontdoor.referral_sharing
            where record_id in (select frontdoor.shared_records()) and owner_hash <> :owner""";
}
