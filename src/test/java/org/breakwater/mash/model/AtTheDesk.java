package org.breakwater.mash.model;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.Furnished;
import org.breakwater.access.Acting;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Chronology;
import org.breakwater.casework.MoveRow;
import org.breakwater.casework.Proposal;
import org.breakwater.people.People;
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

    /** Decides the same for every child and sends it for approval. */
    public Done decide(String outcome) {
        return decide(outcome, "");
    }

    /** @param answer what a professional who told us will hear */
    public Done decide(String outcome, String answer) {
        var deciding = house.getBean(Deciding.class);
        return as(MAYA, () -> {
            for (var child : house.getBean(People.class).of(contact)) {
                var before = deciding.forEachChild(contact).stream()
                        .filter(one -> one.child().id().equals(child.id()))
                        .flatMap(one -> one.decision().stream())
                        .map(row -> row.id())
                        .findFirst()
                        .orElse(null);
                deciding.propose(
                        MAYA.asActor(),
                        now(),
                        now().version(),
                        new Proposal(
                                child.id(),
                                List.of(outcome),
                                2,
                                "The facts and the history",
                                Proposal.FamilyTold.TOLD,
                                "By us",
                                before));
            }
            return deciding.submit(MAYA.asActor(), now(), now().version(), answer);
        });
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

    public Done tell() {
        return as(
                MAYA,
                () -> house.getBean(Answering.class).tell(MAYA.asActor(), now(), now().version(), "Rang the school"));
    }

    public Done close() {
        return as(MAYA, () -> house.getBean(Answering.class).close(MAYA.asActor(), now(), now().version(), ""));
    }
}
