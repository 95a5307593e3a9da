package org.breakwater.access.proving;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.breakwater.web.limits.Networks;
import org.breakwater.web.limits.Tries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Holds off whoever would flood somebody's mailbox with codes, or guess one. */
@Component
public class CodeLimits {

    private static final Duration HOUR = Duration.ofHours(1);

    /** Mails to one address in an hour. With 5 tries each, guessing one code would take years. */
    public static final int TO_ONE_ADDRESS = 5;

    /** A hospital is one network. */
    private static final int FROM_ONE_NETWORK = 60;

    private static final int WRONG_FROM_ONE_NETWORK = 40;

    private final boolean off;
    private final Tries toAddress;
    private final Tries fromNetwork;
    private final Tries wrong;
    private final Networks networks;

    CodeLimits(Clock clock, @Value("${breakwater.limits:on}") String setting) {
        this.off = setting.equals("off");
        this.toAddress = new Tries(TO_ONE_ADDRESS, HOUR, clock);
        this.fromNetwork = new Tries(FROM_ONE_NETWORK, HOUR, clock);
        this.wrong = new Tries(WRONG_FROM_ONE_NETWORK, HOUR, clock);
        this.networks = new Networks(clock, this::forget);
    }

    /** Counts a code that is asked for; false when this network asked for too many. */
    public boolean mayAsk(String network) {
        return off || fromNetwork.mayTry(networks.nameOf(network));
    }

    /** Counts a mail to this address; false when it got too many, which the person is not told. */
    public boolean maySend(String email) {
        return off || toAddress.mayTry(networks.nameOf("to " + email.toLowerCase(Locale.ROOT)));
    }

    /** Whether this network may type a code; only wrong ones are counted. */
    public boolean mayTry(String network) {
        return off || wrong.wouldLet(networks.nameOf(network));
    }

    /** Counts a code that was wrong. */
    public void wasWrong(String network) {
        wrong.mayTry(networks.nameOf(network));
    }

    /** Lets yesterday's key die although nobody comes. */
    public void passTime() {
        networks.nameOf("");
    }

    /** Forgets every count. */
    public void forget() {
        toAddress.clear();
        fromNetwork.clear();
        wrong.clear();
    }
}
