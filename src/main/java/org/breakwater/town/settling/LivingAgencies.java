package org.breakwater.town.settling;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.breakwater.access.Actor;
import org.breakwater.mash.model.Asked;
import org.breakwater.mash.model.Asking;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.LawfulBases;
import org.breakwater.mash.model.Replies;
import org.breakwater.mash.model.Reply;
import org.breakwater.mash.model.Replying;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.time.Calendars;
import org.breakwater.town.Act;

/** The agencies of the town are asked, and some have answered. */
final class LivingAgencies {

    private final PastDesk desk;
    private final Clock clock;
    private final Consumer<Actor> become;

    LivingAgencies(PastDesk desk, Clock clock, Consumer<Actor> become) {
        this.desk = desk;
        this.clock = clock;
        this.become = become;
    }

    Done ask(Actor.Person by, ContactRow seen, Act.Ask ask) {
        var people =
                desk.get(People.class).of(seen.id()).stream().map(PersonRow::id).toList();
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        var asked = new Asked(
                ask.agencies().stream().map(Asked.Whom::here).toList(),
                people,
                "To decide whether the children are safe, and what would help.",
                LawfulBases.shipped().on(today).getFirst(),
                ask.agreed() ? Asked.Agreement.AGREED : Asked.Agreement.NOT_ASKED,
                ask.agreed() ? "" : "Asking now could put a child at more risk.",
                "There is a concern about a child in this family.");
        return desk.get(Asking.class).ask(by, seen, seen.version(), asked);
    }

    /** The researcher finds the question among their own, and answers it. */
    void answer(UUID contact, Act.Answer answer) {
        var researcher = answer.by().asActor();
        become.accept(researcher);
        var mine = desk.get(Replies.class).open().stream()
                .filter(row -> row.contactId().equals(contact))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(answer.by() + " was not asked"));
        if (!(desk.get(Replying.class).reply(researcher, mine, reply(answer)) instanceof Done.Yes)) {
            throw new IllegalStateException(answer.by() + " could not answer");
        }
    }

    private static Reply reply(Act.Answer answer) {
        var searched = List.of(Reply.Searched.values());
        if (answer.known().isEmpty()) {
            return new Reply(Reply.Kind.NOT_KNOWN, searched, List.of("Our own records"), null, null, "", null);
        }
        var facts = List.of(new Reply.Fact("Last spring", answer.known()));
        var known = new Reply.Known(facts, answer.rating(), Reply.Sensitivity.NOT_FAMILY, Reply.FamilyTold.NO);
        return new Reply(Reply.Kind.KNOWN, List.of(), List.of(), known, null, "", null);
    }
}
