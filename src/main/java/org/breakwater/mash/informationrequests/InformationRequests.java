package org.breakwater.mash.informationrequests;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.accounts.AgencyReaders;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.mash.screening.MashEnquiryClocks;
import org.breakwater.people.CurrentPersonRow;
import org.breakwater.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk asks agencies what they know: each once, by when the rating says, with the least that it must see. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InformationRequests {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final People people;
    private final Agencies agencies;
    private final AgencyReaders readers;
    private final RequestDeadlines deadlines;
    private final AuditLog audit;
    private final InformationRequestNotice notice;
    private final Clock clock;

    InformationRequests(
            JdbcClient jdbc,
            Contacts contacts,
            People people,
            Agencies agencies,
            AgencyReaders readers,
            RequestDeadlines deadlines,
            AuditLog audit,
            InformationRequestNotice notice,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.people = people;
        this.agencies = agencies;
        this.readers = readers;
        this.deadlines = deadlines;
        this.audit = audit;
        this.notice = notice;
        this.clock = clock;
    }

    /** What was asked about this contact, in the order of asking, as far as the actor may see it; at most 200. */
    public List<InformationRequestRow> of(UUID contact) {
        return all(
                jdbc.sql(InformationRequestRow.OF_CONTACT).param("id", contact).query(InformationRequestRow.class));
    }

    /** Asks each of the agencies; none of them is asked when one of them still owes an answer about this contact. */
    public ActResult ask(Actor.Person by, ContactRow seen, int version, InformationRequest request) {
        var again = of(seen.id()).stream()
                .filter(ask -> ask.isOpen() && request.agencies().stream().anyMatch(one -> one.is(ask)))
                .map(ask -> ask.nameIn(agencies))
                .toList();
        if (!again.isEmpty()) {
            return new ActResult.NotNow("%s: already asked, no response yet. The request is above on this page."
                    .formatted(String.join(", ", again)));
        }
        var about = whatTheyRead(seen.id());
        about.keySet().retainAll(request.people());
        if (about.isEmpty()) {
            return new ActResult.NotNow("Select who the request is about. The people in this contact have changed.");
        }
        var whom = whom(seen.id(), request);
        var line = "Information requested from " + request.inWords(one -> one.nameIn(agencies));
        var actResult = contacts.move(by, seen, version, new Transition.Note(), shortened(line), request.why());
        if (actResult instanceof ActResult.Yes) {
            var due = deadlines.now(seen);
            whom.forEach(one -> keep(by, seen, one, about, request, due));
            var asked = request.inWords(InformationRequest.Whom::agency);
            audit.record(by.id(), by.roleName(), "requested information", "contact:" + seen.id(), asked);
        }
        return actResult;
    }

    /** An agency none of whose people may read of this contact is asked by telephone, as one without accounts is. */
    private List<InformationRequest.Whom> whom(UUID contact, InformationRequest request) {
        return request.agencies().stream()
                .map(one -> one.outside() == null && !readers.of(contact).contains(one.agency())
                        ? new InformationRequest.Whom(one.agency(), agencies.nameOf(one.agency()))
                        : one)
                .toList();
    }

    private void keep(
            Actor.Person by,
            ContactRow seen,
            InformationRequest.Whom whom,
            Map<UUID, String> about,
            InformationRequest request,
            RequestDeadlines.Due due) {
        var deadline = due.deadline();
        var id = jdbc.sql(InformationRequestRow.KEEP)
                .param("contact", seen.id())
                .param("agency", whom.agency())
                .param("outside", whom.outside())
                .param("people", about.keySet().toArray(UUID[]::new))
                .param("about", about.values().toArray(String[]::new))
                .param("why", request.why())
                .param("basis", request.basis().id())
                .param("basisVersion", request.basis().version())
                .param("agreed", request.agreed().name())
                .param("agreedWords", request.agreedWords())
                .param("facts", request.facts())
                .param("rating", MashEnquiryClocks.countsAs(seen).name())
                .param("because", deadline.because().toArray(String[]::new))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", deadline.startedAt())
                .param("half", due.halfAt())
                .param("due", deadline.dueAt())
                .query(UUID.class)
                .single();
        deadlines.start(seen.id(), id, due);
        if (whom.outside() == null) {
            notice.owe(id, due.halfAt(), deadline.dueAt());
        }
    }

    /**
     * The rating went up: who still owes an answer must give it inside the enquiry's new deadline, and hears so. A
     * deadline is brought forward, never put back: the agency plans by what it was told.
     */
    public void bringForward(Actor.Person by, UUID contact) {
        var now = contacts.find(contact).orElseThrow();
        var due = deadlines.now(now);
        var sooner = of(contact).stream()
                .filter(ask -> ask.isOpen() && ask.dueAt().isAfter(due.dueAt()) && !ask.isLateAt(clock.instant()))
                .toList();
        sooner.forEach(ask -> bringForward(ask, now, due));
        if (!sooner.isEmpty()) {
            var which = sooner.stream().map(InformationRequestRow::agency).collect(Collectors.joining(", "));
            audit.record(by.id(), by.roleName(), "brought requests forward", "contact:" + contact, which);
        }
    }

    private void bringForward(InformationRequestRow ask, ContactRow contact, RequestDeadlines.Due due) {
        jdbc.sql(InformationRequestRow.BRING_FORWARD)
                .param("rating", MashEnquiryClocks.countsAs(contact).name())
                .param("because", due.deadline().because().toArray(String[]::new))
                .param("half", due.halfAt())
                .param("due", due.dueAt())
                .param("id", ask.id())
                .update();
        deadlines.bringForward(ask, due);
        if (!ask.isOutside()) {
            notice.owe(ask.id(), due.halfAt(), due.dueAt());
        }
    }

    /**
     * The people of a contact, each with what an agency that is asked about them reads: by the last word on them, not
     * the first. Never a refuge, nor where a child is placed: who needs that is told by a person.
     */
    public Map<UUID, String> whatTheyRead(UUID contact) {
        var words =
                people.now(contact).stream().collect(Collectors.toMap(CurrentPersonRow::id, CurrentPersonRow::inWords));
        var known = new LinkedHashMap<UUID, String>();
        for (var person : people.of(contact)) {
            var more = words.getOrDefault(person.id(), "");
            known.put(person.id(), more.isEmpty() ? person.called() : person.called() + ", " + more);
        }
        return known;
    }

    private static String shortened(String line) {
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
