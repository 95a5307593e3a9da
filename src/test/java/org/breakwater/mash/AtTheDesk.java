package org.breakwater.mash;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.analysis.Analyses;
import org.breakwater.casework.analysis.Analysis;
import org.breakwater.casework.analysis.AnalysisRow;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.receiving.HandoverResponses;
import org.breakwater.casework.history.patterns.Patterns;
import org.breakwater.casework.informationrequests.agency.Responses;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.casework.meetings.StrategyDiscussions;
import org.breakwater.casework.uncheckedmatches.UncheckedMatches;
import org.breakwater.mash.approval.Approvals;
import org.breakwater.mash.approval.StrategyDiscussionChecks;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.decision.need.ChildDecisionProposal;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactClosure;
import org.breakwater.mash.lifecycle.ContactHandling;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisions;
import org.jspecify.annotations.Nullable;

/** A day at the desk about one contact: Maya screens and decides, Adaeze approves, agencies respond. */
public final class AtTheDesk extends AtTheScreen {

    private static final InventedPerson MAYA = InventedPerson.MAYA;

    public AtTheDesk(House house, UUID contact) {
        super(house, contact);
    }

    public UUID ask(String agency) {
        return new Furnished(house).ask(contact, agency);
    }

    public ActResult answer(InventedPerson researcher, UUID ask, Response response) {
        return as(researcher, () -> {
            var row = house.getBean(AgencyInformation.class).find(ask).orElseThrow();
            return house.getBean(Responses.class).reply(researcher.asActor(), row, response);
        });
    }

    /** The responses to a request, the latest first, as the desk sees them. */
    public List<ResponseRow> answers(UUID ask) {
        return as(MAYA, () -> house.getBean(AgencyInformation.class).to(ask));
    }

    /** The analysis, superseding the current one. */
    public ActResult analyse() {
        return as(MAYA, () -> {
            var analyses = house.getBean(Analyses.class);
            UUID standing = analyses.of(contact).stream()
                    .map(AnalysisRow::id)
                    .findFirst()
                    .orElse(null);
            var analysis = new Analysis(
                    "Marks on an arm were seen twice", "Nobody said why", "Their nan is there every day", standing);
            return analyses.write(MAYA.asActor(), now(), now().version(), analysis);
        });
    }

    /** Two people confirm that the first child of this contact and of the other are the same. */
    public void holdToBeOneWith(UUID other) {
        var matchDecisions = house.getBean(MatchDecisions.class);
        var ours = children().getFirst().id();
        var theirs = new AtTheDesk(house, other).children().getFirst().id();
        as(
                MAYA,
                () -> matchDecisions.say(
                        MAYA.asActor(), ours, theirs, MatchDecisionRow.Answer.SAME, "Their nan says so"));
        var same = as(MAYA, () -> matchDecisions.of(contact)).getFirst().id();
        var tomasz = InventedPerson.TOMASZ;
        as(tomasz, () -> matchDecisions.answer(tomasz.asActor(), same, true));
    }

    /** A manager reviews each unchecked match with a warning, and confirms it. */
    public void confirmMatches() {
        checkMatches(true);
    }

    /** The same, with a decision for each on whether it is the same family. */
    public void checkMatches(boolean same) {
        var adaeze = InventedPerson.ADAEZE;
        var uncheckedMatches = house.getBean(UncheckedMatches.class);
        as(adaeze, () -> {
            for (var match : uncheckedMatches.of(contact)) {
                uncheckedMatches.say(adaeze.asActor(), now(), match.id(), same);
            }
            return true;
        });
    }

    /** The children of the contact, as they were reported. */
    public List<PersonRow> children() {
        return as(MAYA, () -> house.getBean(People.class).of(contact)).stream()
                .filter(PersonRow::isChild)
                .toList();
    }

    public List<HandoverRow> handovers() {
        return as(MAYA, () -> house.getBean(Handovers.class).of(contact));
    }

    /** Every team accepts its open handovers, as its people would. */
    public void accept() {
        for (var row : handovers()) {
            if (row.state() == HandoverRow.State.WAITING && !row.outside()) {
                var actResult = receive(
                        row,
                        (member, own) -> house.getBean(HandoverResponses.class).accept(member, own, "Sefa Ironside"));
                if (!(actResult instanceof ActResult.Yes)) {
                    throw new AssertionError("A team did not accept");
                }
            }
        }
    }

    /** Someone in the team does something with a handover. */
    public ActResult receive(HandoverRow row, BiFunction<Actor.Person, HandoverRow, ActResult> work) {
        var member = Arrays.stream(InventedPerson.values())
                .filter(person -> person.belongsTo().equals(row.team()))
                .findFirst()
                .orElseThrow();
        return as(
                member,
                () -> house.getBean(Handovers.class)
                        .own(row.id())
                        .map(own -> work.apply(member.asActor(), own))
                        .orElseThrow());
    }

    /** Decides for each child in turn, the last outcome for the remaining ones, and sends it for approval. */
    public ActResult decide(String... outcomes) {
        proposeForAll(outcomes);
        return submit();
    }

    /** @param answer the feedback to a professional referrer */
    public ActResult decideAndTell(String outcome, String answer) {
        proposeForAll(outcome);
        return submit(MAYA, answer);
    }

    /** Proposes for each child in turn, the last outcome for the remaining ones. */
    public void proposeForAll(String... outcomes) {
        analyse();
        for (int child = 0; child < children().size(); child++) {
            propose(MAYA, child, outcomes[Math.min(child, outcomes.length - 1)]);
        }
        considerDiscussion();
    }

    /** Maya records why no strategy discussion is needed, if one is required. */
    public void considerDiscussion() {
        as(MAYA, () -> {
            var children = house.getBean(ChildDecisions.class).forEachChild(contact);
            return house.getBean(StrategyDiscussionChecks.class)
                            .whatIsMissing(now(), children)
                            .contains("not held")
                    ? considerDiscussion(MAYA)
                    : new ActResult.Yes();
        });
    }

    public ActResult considerDiscussion(InventedPerson by) {
        return as(by, () -> {
            var seen = now();
            return house.getBean(StrategyDiscussions.class)
                    .consider(by.asActor(), seen, seen.version(), "The police and health were rung");
        });
    }

    /** Proposes for one child, superseding the current proposal. */
    public ActResult propose(UUID child, String outcome, @Nullable NextStepPlan plan) {
        var at = children().stream().map(PersonRow::id).toList().indexOf(child);
        return propose(MAYA, at, outcome, plan);
    }

    /** The same, for the child at this index, counted from 0. */
    public ActResult propose(InventedPerson by, int child, String outcome) {
        return propose(by, child, outcome, null);
    }

    private ActResult propose(InventedPerson by, int child, String outcome, @Nullable NextStepPlan plan) {
        var childDecisions = house.getBean(ChildDecisions.class);
        return as(by, () -> {
            var seen = now();
            var one = childDecisions.forEachChild(contact).get(child);
            var decisionProposal = new ChildDecisionProposal(
                    one.child().id(),
                    List.of(outcome),
                    2,
                    "",
                    "The facts and the history",
                    FamilyTold.TOLD,
                    "By us",
                    one.decision().map(DecisionRow::id).orElse(null));
            return childDecisions.propose(
                    by.asActor(), seen, seen.version(), new ChildDecisions.Proposed(decisionProposal, plan, null));
        });
    }

    public ActResult submit() {
        return submit(MAYA);
    }

    public ActResult submit(InventedPerson by) {
        return submit(by, "We have looked at it and decided");
    }

    private ActResult submit(InventedPerson by, String answer) {
        return as(by, () -> {
            var seen = now();
            var words = seen.isFromProfessional() ? answer : "";
            return house.getBean(ChildDecisions.class).submit(by.asActor(), seen, seen.version(), words);
        });
    }

    /** Adaeze first reviews what a manager has to review. */
    public ActResult approve() {
        confirmMatches();
        as(
                InventedPerson.ADAEZE,
                () -> house.getBean(Patterns.class)
                        .look(InventedPerson.ADAEZE.asActor(), now(), "Nothing new for these children"));
        return approve(InventedPerson.ADAEZE);
    }

    public ActResult approve(InventedPerson manager) {
        return as(manager, () -> {
            var seen = now();
            return house.getBean(Approvals.class).approve(manager.asActor(), seen, seen.version());
        });
    }

    public ActResult sendBack() {
        return sendBack(InventedPerson.ADAEZE);
    }

    public ActResult sendBack(InventedPerson manager) {
        return as(manager, () -> {
            var seen = now();
            return house.getBean(Approvals.class)
                    .sendBack(manager.asActor(), seen, seen.version(), "Look at what came");
        });
    }

    public ActResult tell() {
        return as(
                MAYA,
                () -> house.getBean(FeedbackToReferrers.class)
                        .tell(MAYA.asActor(), now(), now().version(), "Rang the school"));
    }

    /** Someone acknowledges the alert. */
    public void takeAlarm() {
        as(MAYA, () -> house.getBean(ContactHandling.class).takeAlarm(MAYA.asActor(), now(), SeenWhenOpened.of(now())));
    }

    public ActResult close() {
        return as(MAYA, () -> house.getBean(ContactClosure.class).close(MAYA.asActor(), now(), now().version(), ""));
    }
}
