package org.breakwater.mash.model;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.Furnished;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.DecisionRow;
import org.breakwater.casework.Proposal;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.SameRow;
import org.breakwater.people.Sameness;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A day at the desk about one contact: Maya screens and decides, Adaeze approves, agencies answer. */
public final class AtTheDesk extends AtTheScreen {

    private static final InventedPerson MAYA = InventedPerson.MAYA;

    public AtTheDesk(ApplicationContext house, UUID contact) {
        super(house, contact);
    }

    public UUID ask(String agency) {
        return new Furnished(house).ask(contact, agency);
    }

    public Done answer(InventedPerson researcher, UUID ask, Reply reply) {
        return as(researcher, () -> {
            var row = house.getBean(Replies.class).find(ask).orElseThrow();
            return house.getBean(Replying.class).reply(researcher.asActor(), row, reply);
        });
    }

    /** The answers to a question, the latest first, as the desk sees them. */
    public List<ReplyRow> answers(UUID ask) {
        return as(MAYA, () -> house.getBean(Replies.class).to(ask));
    }

    /** What the desk makes of it, in the place of what stood there. */
    public Done analyse() {
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

    /** Two people say that the first child of this contact and of the other are one. */
    public void holdToBeOneWith(UUID other) {
        var sameness = house.getBean(Sameness.class);
        var ours = children().getFirst().id();
        var theirs = new AtTheDesk(house, other).children().getFirst().id();
        as(MAYA, () -> sameness.say(MAYA.asActor(), ours, theirs, SameRow.Answer.SAME, "Their nan says so"));
        var same = as(MAYA, () -> sameness.of(contact)).getFirst().id();
        var tomasz = InventedPerson.TOMASZ;
        as(tomasz, () -> sameness.answer(tomasz.asActor(), same, true));
    }

    /** The children of the contact, as they were told. */
    public List<PersonRow> children() {
        return as(MAYA, () -> house.getBean(People.class).of(contact)).stream()
                .filter(PersonRow::isChild)
                .toList();
    }

    public List<HandoverRow> handovers() {
        return as(MAYA, () -> house.getBean(Handovers.class).of(contact));
    }

    /** Every team of the house accepts what waits for it, as its people would. */
    public void accept() {
        for (var row : handovers()) {
            if (row.state() == HandoverRow.State.WAITING && !row.outside()) {
                var done = receive(
                        row, (member, own) -> house.getBean(Receiving.class).accept(member, own, "Sefa Ironside"));
                if (!(done instanceof Done.Yes)) {
                    throw new AssertionError("A team did not accept");
                }
            }
        }
    }

    /** Somebody of the team does something with what is handed over to it. */
    public Done receive(HandoverRow row, BiFunction<Actor.Person, HandoverRow, Done> work) {
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

    /** Decides for each child in turn, the last outcome for those that are left, and sends it for approval. */
    public Done decide(String... outcomes) {
        proposeForAll(outcomes);
        return submit();
    }

    /** @param answer what a professional who told us will hear */
    public Done decideAndTell(String outcome, String answer) {
        proposeForAll(outcome);
        return submit(MAYA, answer);
    }

    private void proposeForAll(String... outcomes) {
        analyse();
        for (int child = 0; child < children().size(); child++) {
            propose(MAYA, child, outcomes[Math.min(child, outcomes.length - 1)]);
        }
    }

    /** Proposes for one child, in the place of what stood. */
    public Done propose(UUID child, String outcome, @Nullable Plan plan) {
        var at = children().stream().map(PersonRow::id).toList().indexOf(child);
        return propose(MAYA, at, outcome, plan);
    }

    /** The same, for the child at this place, counted from 0. */
    public Done propose(InventedPerson by, int child, String outcome) {
        return propose(by, child, outcome, null);
    }

    private Done propose(InventedPerson by, int child, String outcome, @Nullable Plan plan) {
        var deciding = house.getBean(Deciding.class);
        return as(by, () -> {
            var seen = now();
            var one = deciding.forEachChild(contact).get(child);
            var proposal = new Proposal(
                    one.child().id(),
                    List.of(outcome),
                    2,
                    "The facts and the history",
                    Proposal.FamilyTold.TOLD,
                    "By us",
                    one.decision().map(DecisionRow::id).orElse(null));
            return deciding.propose(by.asActor(), seen, seen.version(), new Deciding.Proposed(proposal, plan, null));
        });
    }

    public Done submit() {
        return submit(MAYA);
    }

    public Done submit(InventedPerson by) {
        return submit(by, "We have looked at it and decided");
    }

    private Done submit(InventedPerson by, String answer) {
        return as(by, () -> {
            var seen = now();
            var words = seen.isFromProfessional() ? answer : "";
            return house.getBean(Deciding.class).submit(by.asActor(), seen, seen.version(), words);
        });
    }

    public Done approve() {
        as(
                InventedPerson.ADAEZE,
                () -> house.getBean(Patterns.class)
                        .look(InventedPerson.ADAEZE.asActor(), now(), "Nothing new for these children"));
        return approve(InventedPerson.ADAEZE);
    }

    public Done approve(InventedPerson manager) {
        return as(manager, () -> {
            var seen = now();
            return house.getBean(Approving.class).approve(manager.asActor(), seen, seen.version());
        });
    }

    public Done sendBack() {
        return sendBack(InventedPerson.ADAEZE);
    }

    public Done sendBack(InventedPerson manager) {
        return as(manager, () -> {
            var seen = now();
            return house.getBean(Approving.class)
                    .sendBack(manager.asActor(), seen, seen.version(), "Look at what came");
        });
    }

    public Done tell() {
        return as(
                MAYA,
                () -> house.getBean(Answering.class).tell(MAYA.asActor(), now(), now().version(), "Rang the school"));
    }

    /** Somebody acknowledges the alert. */
    public void takeAlarm() {
        as(MAYA, () -> house.getBean(Handling.class).takeAlarm(MAYA.asActor(), now(), News.of(now())));
    }

    public Done close() {
        return as(MAYA, () -> house.getBean(Closing.class).close(MAYA.asActor(), now(), now().version(), ""));
    }
}
