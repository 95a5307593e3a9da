package org.breakwater.casework.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.history.patterns.FoundPattern;
import org.breakwater.casework.history.patterns.PatternSearch;
import org.breakwater.casework.history.patterns.VisiblePattern;
import org.breakwater.casework.history.previous.ContactHistory;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/**
 * The history before a case.
 *
 * @param kept the patterns that were found when it was screened
 * @param since since when Breakwater has records at all
 */
public record HistoryPage(
        Case theCase,
        Role role,
        ContactHistory history,
        List<VisiblePattern> kept,
        Optional<Instant> since,
        PatternReviewForm form,
        AddressLinkForm address,
        Rejection snag)
        implements CaseScreen {

    /** How many of a list are shown at once; the others fold. */
    public static final int AT_ONCE = 20;

    public List<FoundPattern> patterns() {
        return new PatternSearch(history).shown();
    }

    /** How many contacts are about the same people beyond doubt, such as "2 confirmed contacts". */
    public String confirmedInWords() {
        return switch ((int) history.inTwelveMonths()) {
            case 0 -> "No previous contacts with a confirmed match";
            case 1 -> "1 confirmed contact";
            default -> history.inTwelveMonths() + " confirmed contacts";
        };
    }

    public boolean mayScreen() {
        return role != Role.CONTACT_OFFICER && theCase.allows(CaseAct.RATE);
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
}
