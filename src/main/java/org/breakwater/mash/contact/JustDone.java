package org.breakwater.mash.contact;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.chronology.entries.ChronologyRow;
import org.breakwater.mash.approval.NextApproval;

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

    public String inWords() {
        return String.join(". ", what);
    }
}
