package org.breakwater.mash.informationrequests.responses;

import java.util.Locale;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.alerts.AlertReason;
import org.breakwater.mash.alerts.Alerts;
import org.breakwater.mash.informationrequests.InformationRequestRow;
import org.breakwater.mash.informationrequests.external.TelephoneResponse;
import org.breakwater.mash.lifecycle.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.MashEnquiryClocks;
import org.breakwater.mash.screening.Rating;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agency answers. Its people see nothing of the contact, so what an answer does to it is done by this part of the
 * program, on that one record, in the transaction of the answer.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Responses {

    private static final String JOB = "replies";

    private final AgencyInformation agencyInformation;
    private final Records records;
    private final Contacts contacts;
    private final MashEnquiryClocks enquiries;
    private final Alerts alarms;
    private final Agencies agencies;
    private final AuditLog audit;

    Responses(
            AgencyInformation agencyInformation,
            Records records,
            Contacts contacts,
            MashEnquiryClocks enquiries,
            Alerts alarms,
            Agencies agencies,
            AuditLog audit) {
        this.agencyInformation = agencyInformation;
        this.records = records;
        this.contacts = contacts;
        this.enquiries = enquiries;
        this.alarms = alarms;
        this.agencies = agencies;
        this.audit = audit;
    }

    /** Answers a question, or supersedes the answer that stands. Stale when another of the agency was quicker. */
    public ActResult reply(Actor.Person by, InformationRequestRow ask, Response reply) {
        // The contact first, as the desk does: what is taken back in this second is taken back before or after.
        records.working(JOB, ask.contactId(), () -> contacts.hold(ask.contactId()));
        if (agencyInformation.find(ask.id()).filter(now -> !now.isWithdrawn()).isEmpty()) {
            return new ActResult.NotNow(
                    "The desk withdrew this request while you had it open. Nothing was sent. What you"
                            + " typed is still here. If we need to know it to protect a child, call the desk.");
        }
        var earlier = agencyInformation.to(ask.id()).stream()
                .filter(row -> row.id().equals(reply.supersedes()))
                .findFirst();
        if (earlier.isPresent() != (reply.supersedes() != null) || !agencyInformation.keep(by, ask, reply, null)) {
            return new ActResult.Stale();
        }
        audit.record(by.id(), by.roleName(), "replied", "contact:" + ask.contactId(), "ask:" + ask.id());
        var what = earlier.isPresent() ? "changed its response" : "responded";
        records.working(JOB, ask.contactId(), () -> hear(by, ask, reply, earlier, what));
        return new ActResult.Yes();
    }

    /**
     * Someone of the desk writes down what an agency said by telephone: the first answer to a question, and only that.
     * What it does to the contact is what an answer does. Stale when someone else was quicker.
     */
    public ActResult writeDown(Actor.Person by, InformationRequestRow seen, Response reply, TelephoneResponse told) {
        contacts.hold(seen.contactId());
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
                "contact:" + ask.contactId(),
                "ask:" + ask.id());
        records.working(JOB, ask.contactId(), () -> hear(by, ask, reply, Optional.empty(), way(told)));
        return new ActResult.Yes();
    }

    private static String way(TelephoneResponse told) {
        return "responded " + told.way().inWords().toLowerCase(Locale.ROOT);
    }

    /**
     * Something known, or held back, that comes when the desk has finished thinking, or is added later, alerts as words
     * that come back do: the contact goes to where someone thinks. Knowing nothing changes nothing.
     */
    private void hear(
            Actor.Person by, InformationRequestRow ask, Response reply, Optional<ResponseRow> earlier, String what) {
        var contact = contacts.hold(ask.contactId());
        var holds = reply.kind().holdsSomething()
                || earlier.filter(e -> e.kind().holdsSomething()).isPresent();
        var evidence = holds && (earlier.isPresent() || hasFinishedThinking(contact.stage()));
        contacts.hear(by, contact, evidence, line(ask, reply, what));
        var higher = higher(contact, reply);
        higher.ifPresent(rating -> contacts.mustRateAgain(contact.id(), rating));
        if (evidence && hasFinishedThinking(contact.stage())) {
            enquiries.again(contact, Optional.ofNullable(contact.rating()));
        }
        if (evidence || higher.filter(rating -> rating == Rating.RED).isPresent()) {
            alarms.raise(contact.id(), evidence ? AlertReason.AGENCY_INFORMATION : AlertReason.AGENCY_RED);
        }
    }

    private static boolean hasFinishedThinking(Stage stage) {
        return switch (stage) {
            case TO_ANSWER, CLOSED, SET_ASIDE -> true;
            case NEW, SCREENED, ENQUIRY, TO_APPROVE -> false;
        };
    }

    /** The agency's own rating, where it is more pressing than the contact's. */
    private static Optional<Rating> higher(ContactRow contact, Response reply) {
        var rated = contact.rating();
        return Optional.ofNullable(reply.known())
                .map(Response.Known::rating)
                .filter(own -> own != Rating.GREEN && (rated == null || own.urgency() < rated.urgency()));
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
