package org.breakwater.mash.contact;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.chronology.entries.ChronologyRow;
import org.breakwater.mash.approval.NextApproval;
import org.breakwater.mash.lifecycle.ContactHandling;
import org.breakwater.time.EnglishTimes;

/**
 * What someone has just done with a contact, in the words of its chronology, for the top of the page that they return
 * to.
 *
 * @param what empty if they come from elsewhere
 * @param next what else awaits their approval
 */
public record JustDone(List<String> what, Optional<NextApproval.Next> next) {

    static final JustDone NOTHING = new JustDone(List.of(), Optional.empty());

    /** @param since the version that the contact had when they began */
    static List<String> since(int since, String name, List<ChronologyRow> moves) {
        return moves.stream()
                .skip(since)
                .filter(move -> move.actorName().equals(name))
                .map(ChronologyRow::what)
                .distinct()
                .toList();
    }

    /** Who acknowledged the last alert by pressing, and when; empty where no one did. */
    static String acknowledged(List<ChronologyRow> moves) {
        return moves.reversed().stream()
                .filter(move -> move.what().equals(ContactHandling.ACKNOWLEDGED))
                .findFirst()
                .map(move ->
                        "Alert acknowledged by %s, %s.".formatted(move.actorName(), EnglishTimes.inWords(move.at())))
                .orElse("");
    }

    public String inWords() {
        return String.join(". ", what);
    }
}
