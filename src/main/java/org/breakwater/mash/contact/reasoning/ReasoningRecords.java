package org.breakwater.mash.contact.reasoning;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.analysis.Analyses;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.decisions.nextsteps.NextStepPlans;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.presentingissues.PresentingIssues;
import org.breakwater.mash.agencychecks.NoAgencyChecks;
import org.breakwater.mash.decision.need.LevelsOfNeed;
import org.breakwater.people.PersonRow;
import org.springframework.stereotype.Component;

/** Loads the reasoning in a contact, with a fixed number of queries. */
@Component
public class ReasoningRecords {

    private final Analyses analyses;
    private final NextStepPlans nextStepPlans;
    private final LevelsOfNeed levelsOfNeed;
    private final Handovers handovers;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final Decisions decisions;
    private final OutstandingItemRecords outstandingItemRecords;
    private final PresentingIssues issues;
    private final NoAgencyChecks noAgencyChecks;
    private final ReceivingTeams teams;
    private final Agencies agencies;

    ReasoningRecords(
            Analyses analyses,
            NextStepPlans nextStepPlans,
            LevelsOfNeed levelsOfNeed,
            Handovers handovers,
            StrategyDiscussionRecords strategyDiscussionRecords,
            Decisions decisions,
            OutstandingItemRecords outstandingItemRecords,
            PresentingIssues issues,
            NoAgencyChecks noAgencyChecks,
            ReceivingTeams teams,
            Agencies agencies) {
        this.analyses = analyses;
        this.nextStepPlans = nextStepPlans;
        this.levelsOfNeed = levelsOfNeed;
        this.handovers = handovers;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.decisions = decisions;
        this.outstandingItemRecords = outstandingItemRecords;
        this.issues = issues;
        this.noAgencyChecks = noAgencyChecks;
        this.teams = teams;
        this.agencies = agencies;
    }

    /** What goes on for each of these children, with two queries; only those for whom any does. */
    public List<DecisionInForce> inForce(UUID contact, List<PersonRow> children) {
        return ContactReasoning.inForce(children, decisions.of(contact), strategyDiscussionRecords.of(contact));
    }

    /** Within the actor's transaction. */
    public ContactReasoning about(UUID contact) {
        return new ContactReasoning(
                analyses.of(contact),
                nextStepPlans.of(contact),
                levelsOfNeed.of(contact),
                nextStepPlans.dissents(contact),
                handovers.of(contact),
                strategyDiscussionRecords.of(contact),
                decisions.of(contact),
                outstandingItemRecords.of(contact),
                issues.of(contact),
                noAgencyChecks.of(contact),
                teams,
                agencies);
    }
}
