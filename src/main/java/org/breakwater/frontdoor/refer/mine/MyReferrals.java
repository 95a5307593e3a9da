package org.breakwater.frontdoor.refer.mine;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.refer.organisations.Organisations;
import org.breakwater.frontdoor.refer.organisations.StaffRow;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.frontdoor.refer.who.Colleague;
import org.breakwater.frontdoor.refer.who.Colleagues;
import org.breakwater.frontdoor.referrals.looks.ColleagueLooks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The referrals that a person sent, and those that others share with them; each access is logged. The transaction holds
 * the key of the current person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MyReferrals {

    private static final Actor.Visitor VISITOR = new Actor.Visitor();

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final Organisations organisations;
    private final ColleagueLooks looks;
    private final AuditLog audit;

    MyReferrals(
            JdbcClient jdbc, Colleagues colleagues, Organisations organisations, ColleagueLooks looks, AuditLog audit) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.organisations = organisations;
        this.looks = looks;
        this.audit = audit;
    }

    /** Their own, the latest first, then those that others share with them; at most 50. */
    List<MyReferralRow> of(AddressProof proof, byte[] owner) {
        var rows = all(jdbc.sql(MyReferralRow.LIST).param("owner", owner).query(MyReferralRow.class));
        audit.record(
                VISITOR.id(),
                VISITOR.roleName(),
                "checked the progress of referrals",
                rows.stream().map(row -> "contact:" + row.recordId()).toList(),
                "");
        var others = rows.stream()
                .filter(row -> !row.mine())
                .map(MyReferralRow::recordId)
                .toList();
        if (!others.isEmpty()) {
            looks.record(others, inWords(proof, owner), "checked its progress");
        }
        return rows;
    }

    /** One that they sent themselves. */
    public Optional<MyReferralRow> own(byte[] owner, UUID record) {
        return readable(owner, record).filter(MyReferralRow::mine);
    }

    /** One that they sent, or that is shared with them. */
    Optional<MyReferralRow> readable(byte[] owner, UUID record) {
        return jdbc.sql(MyReferralRow.ONE)
                .param("owner", owner)
                .param("record", record)
                .query(MyReferralRow.class)
                .optional();
    }

    /** Who they said they are in one that they sent themselves; empty for one that is shared with them. */
    public Optional<OwnReferrerRow> referrer(UUID record) {
        return jdbc.sql(OwnReferrerRow.OF_RECORD)
                .param("record", record)
                .query(OwnReferrerRow.class)
                .optional();
    }

    /** Records what someone did with a referral, by name if someone else sent it. */
    public void did(AddressProof proof, byte[] owner, MyReferralRow row, String act) {
        write(act, row);
        if (!row.mine()) {
            looks.record(List.of(row.recordId()), inWords(proof, owner), act);
        }
    }

    private void write(String act, MyReferralRow row) {
        audit.record(VISITOR.id(), VISITOR.roleName(), act, "contact:" + row.recordId(), row.mine() ? "" : "shared");
    }

    /** The name by which the desk and colleagues know the actor. */
    public String inWords(AddressProof proof, byte[] owner) {
        return colleagues
                .of(owner)
                .map(Colleague::inWords)
                .or(() -> organisations.named(owner).map(StaffRow::inWords))
                .orElse(proof.email());
    }
}
