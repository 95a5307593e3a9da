package org.breakwater.town.settling;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.informationrequests.InformationRequests;
import org.breakwater.casework.informationrequests.agency.Responses;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequest;
import org.breakwater.casework.informationrequests.agencyinformation.LawfulBases;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.time.Calendars;
import org.breakwater.town.InventedAct;

/** The agencies of the town are asked, and some have responded. */
final class AgencyReplay {

    private final PastDesk desk;
    private final Clock clock;
    private final Consumer<Actor> become;

    AgencyReplay(PastDesk desk, Clock clock, Consumer<Actor> become) {
        this.desk = desk;
        this.clock = clock;
        this.become = become;
    }

    ActResult ask(Actor.Person by, ContactRow seen, InventedAct.Ask ask) {
        var people =
                desk.get(People.class).of(seen.id()).stream().map(PersonRow::id).toList();
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        var informationRequest = new InformationRequest(
                ask.agencies().stream().map(InformationRequest.Whom::here).toList(),
                people,
                "To decide whether the threshold for a social work assessment is met.",
                LawfulBases.shipped().on(today).getFirst(),
                ask.agreed() ? InformationRequest.Agreement.AGREED : InformationRequest.Agreement.NOT_ASKED,
                ask.agreed() ? "" : "Asking now could put a child at greater risk.",
                "There is a concern about a child in this household.");
        return desk.get(InformationRequests.class).ask(by, seen, seen.version(), informationRequest);
    }

    /** The researcher finds the request in their list, and responds. */
    void answer(UUID contact, InventedAct.Answer answer) {
        var researcher = answer.by().asActor();
        become.accept(researcher);
        var mine = desk.get(AgencyInformation.class).open().stream()
                .filter(row -> row.contactId().equals(contact))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(answer.by() + " was not asked"));
        if (!(desk.get(Responses.class).reply(researcher, mine, reply(answer)) instanceof ActResult.Yes)) {
            throw new IllegalStateException(answer.by() + " could not answer");
        }
    }

    private static Response reply(InventedAct.Answer answer) {
        var searched = List.of(Response.Searched.values());
        if (answer.known().isEmpty()) {
            return Response.ofAll(Response.Kind.NOT_KNOWN, searched, List.of("our own records"), null, null, "", null);
        }
        var facts = List.of(new Response.Fact("Spring 2026", answer.known()));
        var known = new Response.Known(facts, answer.rating(), Response.Sensitivity.NOT_FAMILY, Response.FamilyTold.NO);
        return Response.ofAll(Response.Kind.KNOWN, List.of(), List.of(), known, null, "", null);
    }
}
