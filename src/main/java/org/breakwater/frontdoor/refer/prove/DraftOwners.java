package org.breakwater.frontdoor.refer.prove;

import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.access.proving.SharedMailboxes;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.database.HouseKey;
import org.springframework.stereotype.Component;

/** The key of a person's drafts: that of their address, or their own in a shared mailbox. */
@Component
public class DraftOwners {

    private final HouseKey house;
    private final VisitorKeyTransactions held;

    DraftOwners(HouseKey house, VisitorKeyTransactions held) {
        this.house = house;
        this.held = held;
    }

    public byte[] of(AddressProof proof) {
        var colleague = proof.colleagueId();
        if (colleague != null) {
            return ofColleague(colleague);
        }
        return proof.shared() ? house.hmac("shared mailbox", proof.id().toString()) : ofHash(proof.addressHash());
    }

    /** The key of one of several people who use the same mailbox. */
    public byte[] ofColleague(UUID colleague) {
        return house.hmac("one of a shared mailbox", colleague.toString());
    }

    /** The key of everyone who uses the mailbox of this proof. */
    public byte[] ofMailbox(AddressProof proof) {
        return ofMailbox(proof.addressHash());
    }

    /** The key of someone who proves this address: their own, or that of everyone who uses the mailbox. */
    public byte[] ofWorkAddress(String email) {
        return SharedMailboxes.holds(email) ? ofMailbox(addressHash(email)) : ofAddress(email);
    }

    private byte[] ofMailbox(byte[] address) {
        return house.hmac("all of a shared mailbox", HexFormat.of().formatHex(address));
    }

    /** From now on the transaction reaches this person's drafts, and no longer the proof. */
    public byte[] hold(AddressProof proof) {
        var owner = of(proof);
        held.hold(owner);
        return owner;
    }

    /** The key of someone who proves this address, which must be personal. */
    public byte[] ofAddress(String email) {
        return ofHash(addressHash(email));
    }

    byte[] addressHash(String email) {
        return house.hmac("work address", email.toLowerCase(Locale.ROOT));
    }

    private byte[] ofHash(byte[] address) {
        return house.hmac("referral of address", HexFormat.of().formatHex(address));
    }
}
