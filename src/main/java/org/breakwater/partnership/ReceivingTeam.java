package org.breakwater.partnership;

import java.util.Set;

/**
 * A team that takes on what the desk hands over.
 *
 * @param takes what is handed to it, in words of {@link #TAKES}
 * @param outside whether it is no team of this partnership, such as another council's: it accepts in writing
 * @param email where it is written to outside this house; empty when nobody has told us
 * @param phone where it is rung; empty when nobody has told us
 * @param source who says so
 */
public record ReceivingTeam(
        String id, String name, Set<String> takes, boolean outside, String email, String phone, String source) {

    /** What a team can take on. */
    public static final Set<String> TAKES = Set.of(
            "strategy-discussion",
            "assessment",
            "targeted-early-help",
            "early-help",
            "open-case",
            "transfer",
            "allegations",
            "private-fostering",
            "adult-services");

    public ReceivingTeam {
        takes = Set.copyOf(takes);
    }
}
