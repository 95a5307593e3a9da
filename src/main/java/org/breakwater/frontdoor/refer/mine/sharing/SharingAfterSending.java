package org.breakwater.frontdoor.refer.mine.sharing;

import static org.breakwater.database.QueryRows.all;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.proving.SharedMailboxes;
import org.breakwater.frontdoor.refer.mine.MyReferralRow;
import org.breakwater.frontdoor.refer.mine.sharing.MySharingPage.Shareable;
import org.breakwater.frontdoor.refer.organisations.Organisations;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.breakwater.frontdoor.referrals.ReferralSharing;
import org.breakwater.frontdoor.referrals.ReferralSharing.Kind;
import org.breakwater.frontdoor.referrals.SharedReferrals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * With whom a sender can share what they sent: those who use the same mailbox, the named staff of their organisation,
 * or single people among these. Row security refuses anyone else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SharingAfterSending {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final SharedReferrals shared;
    private final DraftOwners owners;

    SharingAfterSending(JdbcClient jdbc, Organisations organisations, SharedReferrals shared, DraftOwners owners) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.shared = shared;
        this.owners = owners;
    }

    Shareable shareable(MyReferralRow row) {
        if (!row.surelyOfOthers()) {
            return Shareable.ABOUT_STAFF;
        }
        return shared.mayBeShared(row.recordId()) ? Shareable.YES : Shareable.NO;
    }

    /** Those who were not given it yet. */
    List<ColleagueChoice> offered(AddressProof proof, byte[] owner, UUID record) {
        var given = shared.keys(record);
        return everyone(proof, owner).stream()
                .filter(one -> given.stream()
                        .noneMatch(key -> Arrays.equals(key, one.with().key())))
                .toList();
    }

    private List<ColleagueChoice> everyone(AddressProof proof, byte[] owner) {
        var choices = new ArrayList<ColleagueChoice>();
        if (proof.shared()) {
            choices.add(choice(
                    "mailbox", "All colleagues who use " + proof.email(), owners.ofMailbox(proof), Kind.MAILBOX));
        }
        for (var one : organisations.mine()) {
            choices.add(choice(
                    "organisation:" + one.id(), "All named staff of " + one.name(), one.keyHash(), Kind.ORGANISATION));
        }
        for (var one : all(jdbc.sql(MailboxColleagueRow.OTHERS).query(MailboxColleagueRow.class))) {
            choices.add(
                    choice("colleague:" + one.id(), one.name() + ", " + one.role(), one.ownerHash(), Kind.COLLEAGUE));
        }
        for (var one :
                all(jdbc.sql(NamedColleagueRow.OTHERS).param("owner", owner).query(NamedColleagueRow.class))) {
            if (!SharedMailboxes.holds(one.email())) {
                choices.add(choice("staff:" + one.id(), one.name() + ", " + one.role(), one.keyHash(), Kind.COLLEAGUE));
            }
        }
        return choices;
    }

    private static ColleagueChoice choice(String id, String words, byte[] key, Kind kind) {
        return new ColleagueChoice(id, words, new ReferralSharing.With(key, kind));
    }
}
