package org.breakwater.access.proving;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.breakwater.web.limits.NetworkTries;
import org.breakwater.web.limits.VisitorNetworks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Rate limits against flooding someone's mailbox with codes and requests, or guessing a code. An address has a share
 * for each network, so that requests from elsewhere do not use up its owner's; a total for all strangers together, so
 * that nobody is flooded with mail, the last part of which is for networks that had none today; and a reserve for each
 * browser in which it was proved before.
 */
@Component
public class EmailRateLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** Mails to one address in an hour, from one network. With 5 attempts each, guessing one code would take years. */
    public static final int TO_ONE_ADDRESS = 5;

    /** The same from everywhere, in an hour and in a day, excluding known browsers. */
    static final int FROM_ALL = 10;

    static final int FROM_ALL_IN_A_DAY = 30;

    /** How many of those may go to networks that had one today already: the others are reserved for new ones. */
    static final int FROM_MET = 6;

    static final int FROM_MET_IN_A_DAY = 20;

    /** A hospital is one network. */
    private static final int FROM_ONE_NETWORK = 60;

    private static final int WRONG_FROM_ONE_NETWORK = 40;

    private final boolean off;
    private final KnownBrowsers known;
    private final NetworkTries ofKnown;
    private final NetworkTries fromHere;
    private final NetworkTries fromAll;
    private final NetworkTries fromAllInADay;
    private final NetworkTries fromMet;
    private final NetworkTries fromMetInADay;
    private final NetworkTries firstToday;
    private final NetworkTries fromNetwork;
    private final NetworkTries wrong;
    private final VisitorNetworks networks;

    EmailRateLimits(KnownBrowsers known, Clock clock, @Value("${breakwater.limits:on}") String setting) {
        this.off = setting.equals("off");
        this.known = known;
        this.ofKnown = new NetworkTries(TO_ONE_ADDRESS, HOUR, clock);
        this.fromHere = new NetworkTries(TO_ONE_ADDRESS, HOUR, clock);
        this.fromAll = new NetworkTries(FROM_ALL, HOUR, clock);
        this.fromAllInADay = new NetworkTries(FROM_ALL_IN_A_DAY, DAY, clock);
        this.fromMet = new NetworkTries(FROM_MET, HOUR, clock);
        this.fromMetInADay = new NetworkTries(FROM_MET_IN_A_DAY, DAY, clock);
        this.firstToday = new NetworkTries(1, DAY, clock);
        this.fromNetwork = new NetworkTries(FROM_ONE_NETWORK, HOUR, clock);
        this.wrong = new NetworkTries(WRONG_FROM_ONE_NETWORK, HOUR, clock);
        this.networks = new VisitorNetworks(clock, this::forget);
    }

    /** Counts a requested code; false if this network requested too many. */
    public boolean mayAsk(String network) {
        return off || fromNetwork.mayTry(networks.nameOf(network));
    }

    /** Counts a code to this address; false if it got too many, which the page then says. */
    public boolean maySend(VisitorBrowser browser, String email) {
        var mark = KnownBrowsers.markOf(browser);
        return off
                || known.knowsAddress(mark, email) && ofKnown.mayTry(name("known " + mark, email))
                || mayWrite(browser, email);
    }

    /** Counts a mail to someone whom this browser names, such as a colleague; false if they got too many. */
    public boolean mayWrite(VisitorBrowser browser, String email) {
        return mayWrite(VisitorNetworks.prefixOf(browser.request().getRemoteAddr()), email);
    }

    /**
     * The same by sender. All mails that the recipient did not request are counted together, including codes for
     * unknown browsers: it is one mailbox.
     *
     * @param from the network, or the proved address, of the sender
     */
    public synchronized boolean mayWrite(String from, String email) {
        var here = name("from " + from, email);
        var all = name("from all", email);
        if (off) {
            return true;
        }
        var met = !firstToday.wouldLet(here);
        var may = fromHere.wouldLet(here)
                && fromAll.wouldLet(all)
                && fromAllInADay.wouldLet(all)
                && (!met || fromMet.wouldLet(all) && fromMetInADay.wouldLet(all));
        if (may) {
            fromHere.mayTry(here);
            fromAll.mayTry(all);
            fromAllInADay.mayTry(all);
            firstToday.mayTry(here);
        }
        if (may && met) {
            fromMet.mayTry(all);
            fromMetInADay.mayTry(all);
        }
        return may;
    }

    private String name(String from, String email) {
        return networks.nameOf(from + " to " + email.toLowerCase(Locale.ROOT));
    }

    /** Whether this network may enter a code; only wrong ones are counted. */
    public boolean mayTry(String network) {
        return off || wrong.wouldLet(networks.nameOf(network));
    }

    /** Counts a code that was wrong. */
    public void wasWrong(String network) {
        wrong.mayTry(networks.nameOf(network));
    }

    /** Drops yesterday's key even if there are no requests. */
    public void passTime() {
        networks.nameOf("");
    }

    /** Resets every count. */
    public void forget() {
        List.of(ofKnown, fromHere, fromAll, fromAllInADay, fromMet, fromMetInADay, firstToday, fromNetwork, wrong)
                .forEach(NetworkTries::clear);
    }
}
