package org.breakwater.casework.meetings.section47;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.decisions.Section47Outcome;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingOwners;
import org.breakwater.casework.outstanding.OutstandingPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The outcome of an enquiry must be approved before the case is closed; an approved one determines what is due. */
@Component
@Order(9)
class Section47Outstanding implements OutstandingPart {

    private final Section47Outcomes outcomes;

    Section47Outstanding(Section47Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        return outcomes.toApprove().stream()
                .filter(row -> row.contactId().equals(seen.id()))
                .map(row -> OutstandingItem.first(
                        row.inWords() + ", awaiting approval",
                        "A manager",
                        null,
                        "A manager who did not record it approves it, or returns it",
                        row.address()));
    }

    @Override
    public Stream<ToApprove> toApprove() {
        return outcomes.toApprove().stream().map(Section47OutcomeToApprove::item);
    }

    /** Until a conference is approved, the deadline says "if needed". */
    @Override
    public Optional<String> inWords(Case seen, String rule) {
        return rule.equals(Section47Outcomes.CONFERENCE)
                ? Optional.of(conference(outcomes.conferencesFor(seen.id())))
                : Optional.empty();
    }

    private static String conference(List<String> decidedFor) {
        return decidedFor.isEmpty()
                ? "Initial child protection conference (ICPC), if needed"
                : Section47Outcome.CONFERENCE.inWords() + " for " + String.join(", ", decidedFor);
    }
}
