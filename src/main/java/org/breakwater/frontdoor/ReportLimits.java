package org.breakwater.frontdoor;

import java.time.Clock;
import java.time.Duration;
import org.breakwater.web.limits.NetworkTries;
import org.breakwater.web.limits.VisitorNetworks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Rate limits against flooding and guessing, without a CAPTCHA. Nothing here ever refuses a report that was written:
 * only the beginning of many, and the guessing of phrases, are slowed down.
 */
@Component
public class ReportLimits {

    private static final Logger LOG = LoggerFactory.getLogger(ReportLimits.class);

    private static final Duration HOUR = Duration.ofHours(1);

    /** A school or a library is one network, so these limits are generous. */
    private static final int STARTS = 40;

    private static final int SENDS = 8;

    /**
     * Wrong return phrases. A school, a refuge and a library are one network each: the slips of many must not keep out
     * the one who types the right words. No cookie tells their browsers apart before a phrase opens something, and a
     * phrase is far too long to guess; see decision 40.
     */
    static final int GUESSES = 300;

    /**
     * From everyone together, before it is logged. It refuses nobody: a network without wrong guesses of its own may
     * always try, or guessing would lock everyone else out of their reports. See decision 40.
     */
    static final int GUESSES_THAT_STAND_OUT = 1_000;

    private static final String ALL = "all";

    private final boolean off;
    private final NetworkTries starts;
    private final NetworkTries sends;
    private final NetworkTries guesses;
    private final NetworkTries guessesOfAll;
    private final NetworkTries warnings;
    private final VisitorNetworks networks;

    ReportLimits(Clock clock, @Value("${breakwater.limits:on}") String setting) {
        this.off = setting.equals("off");
        this.starts = new NetworkTries(STARTS, HOUR, clock);
        this.sends = new NetworkTries(SENDS, HOUR, clock);
        this.guesses = new NetworkTries(GUESSES, HOUR, clock);
        this.guessesOfAll = new NetworkTries(GUESSES_THAT_STAND_OUT, HOUR, clock);
        this.warnings = new NetworkTries(1, HOUR, clock);
        this.networks = new VisitorNetworks(clock, this::forget);
    }

    /** Counts the beginning of a report; false if this network has begun too many. */
    public boolean mayStart(String address) {
        return off || starts.mayTry(networks.nameOf(address));
    }

    /** Counts a sent report; true if so many came from this network that it looks like flooding. */
    public boolean isFlood(String address) {
        return !off && !sends.mayTry(networks.nameOf(address));
    }

    /** Whether this network may try a return phrase now; only wrong ones are counted. */
    public boolean mayGuess(String address) {
        return off || guesses.wouldLet(networks.nameOf(address));
    }

    /** Counts a wrong phrase. */
    public void guessedWrong(String address) {
        guesses.mayTry(networks.nameOf(address));
        if (!guessesOfAll.mayTry(ALL) && warnings.mayTry(ALL)) {
            LOG.warn("More than {} wrong return phrases were typed within an hour", GUESSES_THAT_STAND_OUT);
        }
    }

    /** Drops yesterday's key even if there are no requests. */
    public void passTime() {
        networks.nameOf("");
    }

    /** Resets every count. */
    public void forget() {
        starts.clear();
        sends.clear();
        guesses.clear();
        guessesOfAll.clear();
        warnings.clear();
    }
}
