package org.breakwater.casework.informationrequests;

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
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequest;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.RequestDeadlines;
import org.breakwater.casework.informationrequests.earlierresponses.AskedPeople;
import org.breakwater.casework.informationrequests.earlierresponses.PeopleOfRequest;
import org.breakwater.people.CurrentPersonRow;
import org.breakwater.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk asks agencies for information: each once, by a deadline, with the minimum that it must see. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InformationRequests {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final AgencyInformation agencyInformation;
    private final People people;
    private final AskedPeople askedPeople;
    private final Agencies agencies;
    private final AgencyReaders readers;
    private final RequestDeadlines deadlines;
    private final AuditLog audit;
    private final InformationRequestNotice notice;
    private final Clock clock;

    InformationRequests(
            JdbcClient jdbc,
            Cases cases,
            AgencyInformation agencyInformation,
            People people,
            AskedPeople askedPeople,
            Agencies agencies,
            AgencyReaders readers,
            RequestDeadlines deadlines,
            AuditLog audit,
            InformationRequestNotice notice,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.agencyInformation = agencyInformation;
        this.people = people;
        this.askedPeople = askedPeople;
        this.agencies = agencies;
        this.readers = readers;
        this.deadlines = deadlines;
        this.audit = audit;
        this.notice = notice;
        this.clock = clock;
    }

    /** Asks each of the agencies; none is asked if one of them still has an open request about this case. */
    public ActResult ask(Actor.Person by, Case seen, int version, InformationRequest request) {
        var again = agencyInformation.asked(seen.id()).stream()
                .filter(ask -> ask.isOpen() && request.agencies().stream().anyMatch(one -> one.is(ask)))
                .map(ask -> ask.nameIn(agencies))
                .toList();
        if (!again.isEmpty()) {
            return new ActResult.NotNow("%s: already requested, no response yet. The request is above on this page."
                    .formatted(String.join(", ", again)));
        }
        var about = whatTheyRead(seen.id());
        about.keySet().retainAll(request.people());
        if (about.isEmpty()) {
            return new ActResult.NotNow("Select who the request is about. The people in this %s have changed."
                    .formatted(seen.kind().noun()));
        }
        var whom = whom(seen.id(), request);
        var line = InformationRequest.line(whom, one -> one.nameIn(agencies));
        var actResult = cases.move(by, seen, version, CaseAct.NOTE, ChronologyLine.shortened(line), request.why());
        if (actResult instanceof ActResult.Yes) {
            var due = deadlines.now(seen);
            var asked = askedPeople.of(seen.id(), about);
            whom.forEach(one ->
                    askedPeople.keep(keep(by, seen, one, asked, request, due), seen.id(), one.agency(), asked.keys()));
            var agenciesAsked = request.inWords(InformationRequest.Whom::agency);
            audit.record(by.id(), by.roleName(), "requested information", seen.subject(), agenciesAsked);
        }
        return actResult;
    }

    /** An agency none of whose people may read about this case is asked by telephone, like one without accounts. */
    private List<InformationRequest.Whom> whom(UUID caseId, InformationRequest request) {
        return request.agencies().stream()
                .map(one -> one.outside() == null && !readers.of(caseId).contains(one.agency())
                        ? new InformationRequest.Whom(one.agency(), agencies.nameOf(one.agency()))
                        : one)
                .toList();
    }

    private UUID keep(
            Actor.Person by,
            Case seen,
            InformationRequest.Whom whom,
            PeopleOfRequest asked,
            InformationRequest request,
            RequestDeadlines.Due due) {
        var deadline = due.deadline();
        var id = jdbc.sql(InformationRequestRow.KEEP)
                .param("contact", seen.id())
                .param("agency", whom.agency())
                .param("outside", whom.outside())
                .param("people", asked.people().toArray(UUID[]::new))
                .param("about", asked.about().toArray(String[]::new))
                .param("identifiers", asked.identifiers().toArray(String[]::new))
                .param("names", asked.names().toArray(String[]::new))
                .param("births", asked.births().toArray(String[]::new))
                .param("reference", seen.reference())
                .param("why", request.why())
                .param("basis", request.basis().id())
                .param("basisVersion", request.basis().version())
                .param("agreed", request.agreed().name())
                .param("agreedWords", request.agreedWords())
                .param("facts", request.facts())
                .param("rating", due.rating().name())
                .param("caseRating", seen.rating())
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
        return id;
    }

    /** The case was rated, and its agencies see it. A deadline is brought forward, never put back: they plan by it. */
    public void rated(Actor.Person by, UUID caseId) {
        var now = cases.find(caseId).orElseThrow();
        jdbc.sql(InformationRequestRow.RATED)
                .param("rating", now.rating())
                .param("contact", caseId)
                .update();
        var due = deadlines.now(now);
        var sooner = agencyInformation.asked(caseId).stream()
                .filter(ask -> ask.isOpen() && ask.dueAt().isAfter(due.dueAt()) && !ask.isLateAt(clock.instant()))
                .toList();
        sooner.forEach(ask -> bringForward(ask, due));
        var which = sooner.stream().map(InformationRequestRow::agency).collect(Collectors.joining(", "));
        if (!which.isEmpty()) {
            audit.record(by.id(), by.roleName(), "brought requests forward", now.subject(), which);
        }
    }

    private void bringForward(InformationRequestRow ask, RequestDeadlines.Due due) {
        jdbc.sql(InformationRequestRow.BRING_FORWARD)
                .param("rating", due.rating().name())
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
     * The people of a case as an agency is shown them: by their latest details, not the first. Never a refuge, nor
     * where a child is placed: a person tells those who need that.
     */
    public Map<UUID, String> whatTheyRead(UUID caseId) {
        var now = people.now(caseId).stream().collect(Collectors.toMap(CurrentPersonRow::id, row -> row));
        var known = new LinkedHashMap<UUID, String>();
        for (var person : people.of(caseId)) {
            var row = now.get(person.id());
            var more = row == null ? "" : row.inWordsBeside(person);
            known.put(person.id(), more.isEmpty() ? person.called() : person.called() + ", " + more);
        }
        return known;
    }
}
