package org.breakwater.mash.desk.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.History;
import org.breakwater.mash.model.Move;
import org.breakwater.mash.model.PatternSeen;
import org.breakwater.web.govuk.Choice;

/**
 * What was there before a contact.
 *
 * @param kept the patterns that were found when it was screened
 * @param since since when Breakwater has records at all
 */
public record HistoryPage(
        ContactRow contact,
        Role role,
        History history,
        List<PatternSeen> kept,
        Optional<Instant> since,
        LookForm form,
        AddressForm address,
        Snag snag)
        implements ContactScreen {

    public boolean mayScreen() {
        return role != Role.CONTACT_OFFICER && contact.allows(new Move.Screen());
    }

    public boolean maySayOfAddresses() {
        return role != Role.CONTACT_OFFICER;
    }

    public List<Choice> choices() {
        return history.othersAtThisAddress().stream()
                .map(one -> Choice.of(one.row().id().toString(), one.row().reference()))
                .toList();
    }

    public boolean mayLook() {
        return role == Role.MANAGER && kept.stream().anyMatch(seen -> seen.row().waitsForManager() && !seen.isHidden());
    }

    @Override
    public String toString() {
        return "HistoryPage[" + contact.id() + "]";
    }
}
