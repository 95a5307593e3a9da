package org.breakwater.frontdoor.refer.prove;

import java.util.HexFormat;
import java.util.Locale;
import org.breakwater.access.proving.HeldKey;
import org.breakwater.database.HouseKey;
import org.springframework.stereotype.Component;

/** Under which key somebody finds what is theirs: that of their address, or of one browser for a shared mailbox. */
@Component
public class DraftOwners {

    private final HouseKey house;
    private final HeldKey held;

    DraftOwners(HouseKey house, HeldKey held) {
        this.house = house;
        this.held = held;
    }

    public byte[] of(AddressProof proof) {
        return proof.shared() ? house.hmac("shared mailbox", proof.id().toString()) : ofHash(proof.addressHash());
    }

    /** From now on the transaction reaches what this person wrote, and the proof no more. */
    public byte[] hold(AddressProof proof) {
        var owner = of(proof);
        held.hold(owner);
        return owner;
    }

    /** The key of whoever proves this address, which several people must not read. */
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
