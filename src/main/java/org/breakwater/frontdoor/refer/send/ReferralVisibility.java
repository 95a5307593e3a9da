package org.breakwater.frontdoor.refer.send;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the sender's colleagues see what is sent.
 *
 * @param mailbox the mailbox that they share; empty for a personal address
 * @param organisations where the sender is named
 * @param about whether it may be about one of them, or their child: then, or until they have said, the question is not
 *     asked
 */
public record ReferralVisibility(String mailbox, List<String> organisations, About about) {

    /** Whether a referral may be about a colleague. */
    public enum About {
        /** A colleague, or their child: only its sender and the case manager see it. */
        STAFF,
        /** Not both questions were answered: only its sender sees it. */
        NOT_SAID,
        OTHERS
    }

    /** The field of the choice, and its values. */
    public static final String FIELD = "seenBy";

    public static final String ALL = "ALL";

    public static final String ME = "ME";

    /** Those who may see it, in words. */
    public String colleagues() {
        var users = mailbox.isEmpty() ? Stream.<String>empty() : Stream.of("colleagues who use " + mailbox);
        var named = organisations.stream().map(name -> "named staff of " + name);
        var words = Stream.concat(users, named).collect(Collectors.joining(", and "));
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    @Override
    public String toString() {
        return "ReferralVisibility[" + about + "]";
    }
}
