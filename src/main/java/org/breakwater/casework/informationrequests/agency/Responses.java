package org.breakwater.casework.informationrequests.agency;

import java.util.Locale;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.casework.informationrequests.agencychecks.AgencyChecks;
import org.breakwater.casework.informationrequests.agencychecks.ResponseReceived;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.RequestDeadlines;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.casework.informationrequests.agencyinformation.TelephoneResponse;
import org.breakwater.casework.informationrequests.earlierresponses.EarlierResponses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agency responds. Its people see nothing of the case, so the effect of a response on it is applied by a background
 * actor, on that one record, in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Responses {

    private static final String JOB = "replies";

    private final AgencyInformation agencyInformation;
    private final EarlierResponses earlierResponses;
    private final RequestDeadlines deadlines;
    private final Records records;
    private final Cases cases;
    private final AgencyChecks checks;
    private final Agencies agencies;
    private final Absences absences;
    private final AuditLog audit;

    Responses(
            AgencyInformation agencyInformation,
            EarlierResponses earlierResponses,
            RequestDeadlines deadlines,
            Records records,
            Cases cases,
            AgencyChecks checks,
            Agencies agencies,
            Absences absences,
            AuditLog audit) {
        this.agencyInformation = agencyInformation;
        this.earlierResponses = earlierResponses;
        this.deadlines = deadlines;
        this.records = records;
        this.cases = cases;
        this.checks = checks;
        this.agencies = agencies;
        this.absences = absences;
        this.audit = audit;
    }

    /** Responds to a request, or supersedes the current response. Stale if someone else at the agency was quicker. */
    public ActResult reply(Actor.Person by, InformationRequestRow ask, Response reply) {
        // Locks the case first, as the desk does: a concurrent withdrawal comes before or after.
        records.working(JOB, ask.contactId(), () -> cases.hold(ask.contactId()));
        if (agencyInformation.find(ask.id()).filter(now -> !now.isWithdrawn()).isEmpty()) {
            return new ActResult.NotNow(
                    "The desk withdrew this request while you had it open. Nothing was sent. What you"
                            + " typed is still here. If we need to know it to protect a child, call MASH+.");
        }
        var startedFrom = reply.startedFrom();
        if (startedFrom != null && earlierResponses.to(ask.id(), startedFrom).isEmpty()) {
            return new ActResult.NotNow("The earlier response is no longer available. Check what you typed and send it"
                    + " as a new response.");
        }
        var earlier = agencyInformation.to(ask.id()).stream()
                .filter(row -> row.id().equals(reply.supersedes()))
                .findFirst();
        if (earlier.isPresent() != (reply.supersedes() != null) || !agencyInformation.keep(by, ask, reply, null)) {
            return new ActResult.Stale();
        }
        audit.record(
                by.id(),
                by.roleName(),
                "responded to an information request",
                cases.subject(ask.contactId()),
                "ask:" + ask.id());
        absences.acted(by, cases.subject(ask.contactId()));
        var what = earlier.isPresent() ? "changed its response" : "responded";
        records.working(JOB, ask.contactId(), () -> hear(by, ask, reply, earlier, what));
        return new ActResult.Yes();
    }

    /**
     * The desk records an agency's response by telephone: only the first response to a request. Its effect on the case
     * is that of any response. Stale if someone else was quicker.
     */
    public ActResult writeDown(Actor.Person by, InformationRequestRow seen, Response reply, TelephoneResponse told) {
        cases.hold(seen.contactId());
        var ask = agencyInformation.asked(seen.contactId(), seen.id()).orElse(seen);
        if (ask.isWithdrawn()) {
            return new ActResult.NotNow(
                    "The request was withdrawn. Send %s another request, then record what it told you."
                            .formatted(ask.nameIn(agencies)));
        }
        if (!ask.isOpen()) {
            return new ActResult.NotNow(
                    "%s has responded. Its response is above. Send another request if it told you more."
                            .formatted(ask.nameIn(agencies)));
        }
        if (!agencyInformation.keep(by, ask, reply, told)) {
            return new ActResult.Stale();
        }
        audit.record(
                by.id(),
                by.roleName(),
                "recorded an agency’s telephone response",
                cases.subject(ask.contactId()),
                "ask:" + ask.id());
        records.working(JOB, ask.contactId(), () -> hear(by, ask, reply, Optional.empty(), way(told)));
        return new ActResult.Yes();
    }

    private static String way(TelephoneResponse told) {
        return "responded " + told.way().inWords().toLowerCase(Locale.ROOT);
    }

    /** Notifies the case; the kind of case decides the effect. */
    private void hear(
            Actor.Person by, InformationRequestRow ask, Response reply, Optional<ResponseRow> earlier, String what) {
        var now = cases.hold(ask.contactId());
        agencyInformation.asked(ask.contactId(), ask.id()).ifPresent(deadlines::end);
        var holds = reply.kind().holdsSomething()
                || earlier.filter(e -> e.kind().holdsSomething()).isPresent();
        var known = reply.known();
        checks.receive(
                by,
                now,
                new ResponseReceived(
                        line(ask, reply, what), holds, earlier.isPresent(), known == null ? null : known.rating()));
    }

    private String line(InformationRequestRow ask, Response reply, String what) {
        var known = reply.known();
        return "%s %s: %s%s"
                .formatted(
                        ask.nameIn(agencies),
                        what,
                        reply.refusal() == null
                                ? reply.kind().inWords().toLowerCase(Locale.ROOT)
                                : "holds information and is withholding it",
                        known == null
                                ? ""
                                : ", rated " + known.rating().inWords().toLowerCase(Locale.ROOT));
    }
}
