package org.breakwater.mash.model;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.breakwater.Furnished;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Chronology;
import org.breakwater.casework.MoveRow;
import org.breakwater.casework.Proposal;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A day at the desk about one contact: Maya screens and decides, Adaeze approves, agencies answer. */
public final class AtTheDesk {

    private static final InventedPerson MAYA = InventedPerson.MAYA;

    private final ApplicationContext house;
    private final UUID contact;

    public AtTheDesk(ApplicationContext house, UUID contact) {
        this.house = house;
        this.contact = contact;
    }

    public <T> T as(InventedPerson person, Supplier<T> work) {
        return house.getBean(Acting.class).as(person.asActor(), work);
    }

    public ContactRow now() {
        Supplier<ContactRow> find =
                () -> house.getBean(Contacts.class).find(contact).orElseThrow();
        return TransactionSynchronizationManager.isActualTransactionActive() ? find.get() : as(MAYA, find);
    }

    public List<String> chronology() {
        return as(MAYA, () -> house.getBean(Chronology.class).of(contact)).stream()
                .map(MoveRow::what)
                .toList();
    }

    public Done screen(Rating rating, Screening.Consent consent, String why) {
        var screening = new Screening(
                rating,
                "Repeated marks",
                Screening.SafeNow.NOT_KNOWN,
                "Somebody goes there",
                consent,
                why,
                "None",
                new Screening.CouncilSays("", "", "", ""));
        return as(
                MAYA, () -> house.getBean(Screenings.class).screen(MAYA.asActor(), now(), now().version(), screening));
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

    public static Reply notKnown() {
        return new Reply(
                Reply.Kind.NOT_KNOWN,
                List.of(Reply.Searched.NAMES, Reply.Searched.ADDRESSES),
                List.of("The big index"),
                null,
                "",
                null);
    }

    public static Reply known(Rating rating, @Nullable UUID supersedes) {
        var known = new Reply.Known(
                List.of(new Reply.Fact("14 August 2026", "Called to the address at night")),
                rating,
                Reply.Sensitivity.NOT_FAMILY,
                Reply.FamilyTold.NO);
        return new Reply(
                Reply.Kind.KNOWN, List.of(), List.of(), known, supersedes == null ? "" : "One more call", supersedes);
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
        analyse();
        return as(MAYA, () -> {
            var children = house.getBean(People.class).of(contact);
            for (int at = 0; at < children.size(); at++) {
                var outcome = outcomes[Math.min(at, outcomes.length - 1)];
                propose(children.get(at).id(), outcome, null);
            }
            return submit();
        });
    }

    /** Proposes for one child, in the place of what stood. */
    public Done propose(UUID child, String outcome, @Nullable Plan plan) {
        var deciding = house.getBean(Deciding.class);
        return as(MAYA, () -> {
            var before = deciding.forEachChild(contact).stream()
                    .filter(one -> one.child().id().equals(child))
                    .flatMap(one -> one.decision().stream())
                    .map(row -> row.id())
                    .findFirst()
                    .orElse(null);
            var proposal = new Proposal(
                    child, List.of(outcome), 2, "The facts and the history", Proposal.FamilyTold.TOLD, "By us", before);
            return deciding.propose(
                    MAYA.asActor(), now(), now().version(), new Deciding.Proposed(proposal, plan, null));
        });
    }

    /** Calls a strategy discussion; answers it as it stands then. */
    public StrategyRow callStrategy() {
        return as(MAYA, () -> {
            house.getBean(Calling.class).call(MAYA.asActor(), now(), now().version());
            return house.getBean(Discussions.class).of(contact).getFirst();
        });
    }

    public Discussion discussion(UUID id) {
        return as(MAYA, () -> house.getBean(Discussions.class).find(contact, id))
                .orElseThrow();
    }

    /** Everybody whom it needs takes part, and it ends with this. */
    public Done holdStrategy(Enquiry enquiry) {
        var row = callStrategy();
        var discussing = house.getBean(Discussing.class);
        return as(MAYA, () -> {
            for (var agency : row.quorum()) {
                var seat = new Seat(agency, "Somebody of " + agency, Seat.Presence.PRESENT, "What they know");
                discussing.seat(MAYA.asActor(), now(), now().version(), row, seat);
            }
            var at = house.getBean(Clock.class).instant();
            var decided = new Discussing.Decided(at, enquiry, "Harm is likely", "");
            return discussing.decide(MAYA.asActor(), now(), now().version(), discussion(row.id()), decided);
        });
    }

    public Done submit() {
        return as(MAYA, () -> house.getBean(Deciding.class).submit(MAYA.asActor(), now(), now().version(), ""));
    }

    public Done approve() {
        var adaeze = InventedPerson.ADAEZE;
        return as(adaeze, () -> house.getBean(Approving.class).approve(adaeze.asActor(), now(), now().version()));
    }

    public Done sendBack() {
        var adaeze = InventedPerson.ADAEZE;
        return as(
                adaeze,
                () -> house.getBean(Approving.class)
                        .sendBack(adaeze.asActor(), now(), now().version(), "Look at what came"));
    }

    public Done close() {
        return as(MAYA, () -> house.getBean(Answering.class).close(MAYA.asActor(), now(), now().version(), ""));
    }
}
