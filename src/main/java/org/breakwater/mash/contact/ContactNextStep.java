package org.breakwater.mash.contact;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.screens.CaseHeaderPart;
import org.breakwater.casework.screens.NextStep;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.people.People;
import org.springframework.stereotype.Component;

/** The next thing to do with a contact, for a role. */
@Component
class ContactNextStep implements CaseHeaderPart {

    private final People people;
    private final Decisions decisions;
    private final StrategyDiscussionRecords discussions;

    ContactNextStep(People people, Decisions decisions, StrategyDiscussionRecords discussions) {
        this.people = people;
        this.decisions = decisions;
        this.discussions = discussions;
    }

    @Override
    public Optional<NextStep> next(Actor.Person who, Case seen) {
        return seen instanceof ContactRow contact
                ? strategyDiscussion(contact, who.role())
                        .or(() -> of(contact, who.role(), contact.stage() == Stage.NEW && isKnown(contact)))
                : Optional.empty();
    }

    /**
     * A strategy discussion that was approved comes before feedback and closure: a child may be in danger until it is
     * held.
     */
    private Optional<NextStep> strategyDiscussion(ContactRow contact, Role role) {
        if (contact.stage() != Stage.TO_ANSWER || role == Role.CONTACT_OFFICER) {
            return Optional.empty();
        }
        var approved = decisions.of(contact.id()).stream()
                .anyMatch(one -> one.state() == DecisionRow.State.APPROVED
                        && one.outcomes().contains(DecisionOutcome.STRATEGY_DISCUSSION.name()));
        var all = approved ? discussions.of(contact.id()) : List.<StrategyDiscussionRow>of();
        return approved && all.stream().allMatch(StrategyDiscussionRow::isOpen)
                ? Optional.of(new NextStep(
                        all.isEmpty() ? "Call a strategy discussion" : "Record the strategy discussion",
                        "/cases/" + contact.id() + "/meetings"))
                : Optional.empty();
    }

    private boolean isKnown(ContactRow contact) {
        return !people.alike(contact.id()).isEmpty();
    }

    /** @param history whether there are previous contacts, which are read before screening */
    private static Optional<NextStep> of(ContactRow contact, Role role, boolean history) {
        var id = contact.id();
        if (role == Role.CONTACT_OFFICER) {
            return Optional.empty();
        }
        return switch (contact.stage()) {
            case NEW ->
                Optional.of(
                        history
                                ? new NextStep(
                                        "Review previous contacts before screening",
                                        "/cases/" + id + "/history",
                                        "/desk/screening/" + id)
                                : new NextStep("Screen this contact", "/desk/screening/" + id));
            case SCREENED, ENQUIRY ->
                Optional.of(new NextStep(
                        contact.children() == 1 ? "Record decision" : "Decide for each child",
                        contact.decisionPath() + "/next",
                        contact.decisionPath()));
            case TO_APPROVE ->
                role == Role.MANAGER
                        ? Optional.of(new NextStep("Approve decisions", "/desk/approval/" + id))
                        : Optional.empty();
            case TO_ANSWER -> Optional.of(new NextStep("Feedback and closure", "/desk/feedback/" + id));
            case SET_ASIDE, CLOSED -> Optional.empty();
        };
    }
}
