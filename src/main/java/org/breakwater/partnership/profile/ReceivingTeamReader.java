package org.breakwater.partnership.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.ReceivingTeam;

/** Reads the teams that take over cases from the desk. */
final class ReceivingTeamReader {

    private ReceivingTeamReader() {}

    static List<ReceivingTeam> teams(List<ProfileMapping> blocks) {
        var taken = new HashSet<String>();
        return blocks.stream().map(block -> team(block, taken)).toList();
    }

    /** The agencies required for a strategy discussion. */
    static List<String> quorum(ProfileMapping top, List<Profile.Named> agencies) {
        var quorum = top.words("strategy-quorum");
        if (quorum.isEmpty()) {
            top.mistake("strategy-quorum", "'strategy-quorum' is missing or empty");
        }
        for (var id : quorum) {
            if (agencies.stream().noneMatch(agency -> agency.id().equals(id))) {
                top.mistake("strategy-quorum", "there is no agency '%s'".formatted(id));
            }
        }
        return quorum;
    }

    private static ReceivingTeam team(ProfileMapping block, Set<String> taken) {
        var id = block.text("id");
        if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
            block.mistake("id", "'id' must be small letters, digits and hyphens, at most 40");
        }
        if (!taken.add(id)) {
            block.mistake("id", "the id '%s' is used twice".formatted(id));
        }
        var outside = block.maybe("outside").orElse("no");
        if (!outside.equals("yes") && !outside.equals("no")) {
            block.mistake("outside", "'outside' must be yes or no");
        }
        var team = new ReceivingTeam(
                id,
                block.text("name"),
                takes(block),
                outside.equals("yes"),
                block.maybe("email").orElse(""),
                block.maybe("phone").orElse(""),
                block.text("source"));
        block.nothingElse();
        return team;
    }

    private static Set<String> takes(ProfileMapping block) {
        var takes = new TreeSet<>(block.words("takes"));
        if (takes.isEmpty()) {
            block.mistake("takes", "'takes' is missing or empty");
        }
        for (var word : takes) {
            if (!ReceivingTeam.TAKES.contains(word)) {
                block.mistake(
                        "takes",
                        "'%s' is not something a team can accept; it must be one of %s"
                                .formatted(word, String.join(", ", new TreeSet<>(ReceivingTeam.TAKES))));
            }
        }
        return takes;
    }
}
