package org.breakwater.access.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.credentials.SignInTries.Count;
import org.breakwater.access.credentials.SignInTries.Limit;
import org.breakwater.web.limits.VisitorNetworks;

/**
 * Where someone signs in from. Their attempts are counted against the account in their network and against the network;
 * in a browser in which they have signed in before, against that browser alone, whatever others in its network do.
 *
 * @param browser a random value that this browser has until it is signed in
 * @param mark of a known browser; empty if it has none
 * @param network the network of the request; stored only as a keyed hash, for a day
 */
public record SignInOrigin(String browser, String mark, String network) {

    /** How an attempt at the password is counted. */
    List<Count> ofPassword(boolean known, String address) {
        return known ? List.of(new Count(Limit.KNOWN, "password " + address + " " + mark)) : fromHere(address);
    }

    /**
     * How an attempt at the code is counted. The six digits can be guessed, so unknown browsers have few attempts in
     * all; a recovery code cannot.
     */
    List<Count> ofCode(boolean known, UUID account, boolean digits) {
        if (known) {
            return List.of(new Count(Limit.KNOWN, "code " + account + " " + mark));
        }
        var counts = new ArrayList<>(fromHere(account.toString()));
        if (digits) {
            counts.add(new Count(Limit.DIGITS, account.toString()));
        }
        return counts;
    }

    /** The network first: a blocked one counts against nobody. */
    private List<Count> fromHere(String account) {
        var here = VisitorNetworks.prefixOf(network);
        return List.of(new Count(Limit.NETWORK, here), new Count(Limit.HERE, account + " " + here));
    }

    @Override
    public String toString() {
        return "SignInOrigin[…]";
    }
}
