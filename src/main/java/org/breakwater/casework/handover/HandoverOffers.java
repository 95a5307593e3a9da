package org.breakwater.casework.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.nextsteps.NextStepPlanRow;
import org.breakwater.casework.decisions.nextsteps.NextStepPlans;
import org.breakwater.casework.handover.handovers.HandoverClocks;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefing;
import org.breakwater.casework.uncheckedmatches.UncheckedMatch;
import org.breakwater.casework.uncheckedmatches.UncheckedMatches;
import org.breakwater.partnership.ReceivingTeam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk hands children over: when a decision is approved, and again when a team does not accept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandoverOffers {

    public static final String CHECK_FIRST =
            "Not handed over: a contact that may be about the same people has a warning. Confirm or dismiss it first.";

    private final Cases cases;
    private final NextStepPlans nextStepPlans;
    private final ReceivingTeams teams;
    private final Handovers handovers;
    private final HandoverSummaries handoverSummaries;
    private final VisitBriefing knowing;
    private final UncheckedMatches uncheckedMatches;
    private final HandoverClocks clocks;
    private final AuditLog audit;
    private final Clock clock;

    HandoverOffers(
            Cases cases,
            NextStepPlans nextStepPlans,
            ReceivingTeams teams,
            Handovers handovers,
            HandoverSummaries handoverSummaries,
            VisitBriefing knowing,
            UncheckedMatches uncheckedMatches,
            HandoverClocks clocks,
            AuditLog audit,
            Clock clock) {
        this.cases = cases;
        this.nextStepPlans = nextStepPlans;
        this.teams = teams;
        this.handovers = handovers;
        this.handoverSummaries = handoverSummaries;
        this.knowing = knowing;
        this.uncheckedMatches = uncheckedMatches;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The outcomes of these decisions that no team takes yet, in words; empty if every child has its teams. */
    public String whoIsMissing(UUID caseId, List<DecisionRow> decisions) {
        var planned = nextStepPlans.of(caseId);
        return decisions.stream()
                .flatMap(decision -> taking(decision, planned.get(decision.id())).open().stream())
                .distinct()
                .map(DecisionOutcome::inWords)
                .collect(Collectors.joining("; "));
    }

    private ReceivingTeams.Taking taking(DecisionRow decision, @Nullable NextStepPlanRow plan) {
        var outcomes =
                decision.outcomes().stream().map(DecisionOutcome::valueOf).toList();
        return teams.taking(outcomes, plan == null ? List.of() : plan.teams());
    }

    /** What must be confirmed or dismissed before these decisions lead to a handover; empty if they lead to none. */
    public List<UncheckedMatch> toCheck(UUID caseId, List<DecisionRow> decisions) {
        var planned = nextStepPlans.of(caseId);
        return decisions.stream()
                        .allMatch(decision -> taking(decision, planned.get(decision.id()))
                                .takes()
                                .isEmpty())
                ? List.of()
                : uncheckedMatches.beforeHandover(caseId);
    }

    /**
     * Hands over each child whose decision has just been approved. Unaccepted handovers after an earlier decision for
     * the same child are no longer needed.
     */
    public void offer(Actor.Person by, Case seen, List<DecisionRow> approved) {
        var planned = nextStepPlans.of(seen.id());
        var children = approved.stream().map(DecisionRow::about).toList();
        for (var open : handovers.open(seen.id())) {
            if (children.contains(open.child())) {
                handovers.settle(open.id(), HandoverRow.Settled.WITHDRAWN, clock.instant());
            }
        }
        var handedOver = new ArrayList<UUID>();
        for (var decision : approved) {
            for (var team : taking(decision, planned.get(decision.id())).takes().keySet()) {
                var id = handoverSummaries.make(by, seen, decision, team);
                handedOver.add(id);
                audit.record(by.id(), by.roleName(), "handed over a child", seen.subject(), "handover:" + id);
            }
        }
        knowing.handedOver(seen.id(), handedOver);
        clocks.withdrawn(seen);
    }

    /** The same child to the same team again with more text, or to another one that takes such children. */
    public ActResult offerAgain(
            Actor.Person by, Case seen, int version, HandoverRow before, String teamId, String note) {
        var team = teams.find(teamId);
        var takes = before.decided().stream()
                .anyMatch(decisionOutcome -> teams.whoTake(decisionOutcome).stream()
                        .anyMatch(one -> one.id().equals(teamId)));
        if (team.isEmpty() || !takes) {
            return new ActResult.NotNow(
                    "This team does not accept these outcomes. Select another team, or reconsider the decision.");
        }
        if (before.settledAt() != null) {
            return new ActResult.Stale();
        }
        if (!uncheckedMatches.beforeHandover(seen.id()).isEmpty()) {
            return new ActResult.NotNow(CHECK_FIRST);
        }
        if (handovers.elsewhere(before).contains(teamId)) {
            return new ActResult.NotNow("%s already has this child, or has not answered yet. Select another team."
                    .formatted(team.get().name()));
        }
        var line = "Handed over again, to " + team.get().name();
        var actResult = cases.move(by, seen, version, CaseAct.NOTE, line, note);
        if (actResult instanceof ActResult.Yes) {
            if (!handovers.settle(before.id(), HandoverRow.Settled.OFFERED_AGAIN, clock.instant())) {
                throw new IllegalStateException("A handover was settled although its case did not change");
            }
            var id = handoverSummaries.makeAgain(by, seen, before, team.get(), note);
            knowing.handedOver(seen.id(), List.of(id));
            audit.record(by.id(), by.roleName(), "handed over a child again", seen.subject(), "handover:" + id);
            clocks.tell(seen);
        }
        return actResult;
    }

    /** An approved decision is reconsidered: within a working day, as for every later message. */
    public ActResult decideAnew(Actor.Person by, Case seen, int version, String why) {
        var actResult = cases.move(by, seen, version, CaseAct.DECIDE_AGAIN, "Decision to be reconsidered", why);
        if (actResult instanceof ActResult.Yes) {
            audit.record(by.id(), by.roleName(), "opened the decision again", seen.subject(), "");
        }
        return actResult;
    }

    /**
     * The teams that could take this child on instead, in the order of the profile; none that has already been offered
     * them.
     */
    public List<String> couldTake(HandoverRow row) {
        var elsewhere = handovers.elsewhere(row);
        return Arrays.stream(DecisionOutcome.values())
                .filter(row.decided()::contains)
                .flatMap(decisionOutcome -> teams.whoTake(decisionOutcome).stream())
                .map(ReceivingTeam::id)
                .filter(team -> !elsewhere.contains(team))
                .distinct()
                .toList();
    }
}
