package org.breakwater.mash.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.history.addresses.AddressLinkForm;
import org.breakwater.mash.history.patterns.VisiblePattern;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Transition;
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
        ContactHistory history,
        List<VisiblePattern> kept,
        Optional<Instant> since,
        PatternReviewForm form,
        AddressLinkForm address,
        Rejection snag)
        implements ContactScreen {

    public boolean mayScreen() {
        return role != Role.CONTACT_OFFICER && contact.allows(new Transition.Screen());
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
