package org.breakwater.partnership;

import java.util.Set;

/**
 * A team that takes over cases from the desk.
 *
 * @param takes the outcomes that it takes, in words of {@link #TAKES}
 * @param outside whether it is not a team of this partnership, such as another council's: it accepts in writing
 * @param email of an external team; empty if unknown
 * @param phone of an external team; empty if unknown
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
