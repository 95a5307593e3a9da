package org.breakwater.library.procedures.feedback;

import java.time.Clock;
import java.time.Duration;
import org.breakwater.web.limits.NetworkTries;
import org.breakwater.web.limits.VisitorNetworks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A rate limit like the front door's. A whole office reads the manual from one network, so it is generous. */
@Component
class FeedbackLimit {

    private static final int AN_HOUR = 8;

    private final boolean off;
    private final NetworkTries tries;
    private final VisitorNetworks networks;

    FeedbackLimit(Clock clock, @Value("${breakwater.limits:on}") String setting) {
        this.off = setting.equals("off");
        this.tries = new NetworkTries(AN_HOUR, Duration.ofHours(1), clock);
        this.networks = new VisitorNetworks(clock, this::forget);
    }

    /** Counts one that is sent; false if so many came from this network that it looks like flooding. */
    boolean mayTell(String address) {
        return off || tries.mayTry(networks.nameOf(address));
    }

    /** Drops yesterday's key even if there are no requests. */
    void passTime() {
        networks.nameOf("");
    }

    void forget() {
        tries.clear();
    }
}
