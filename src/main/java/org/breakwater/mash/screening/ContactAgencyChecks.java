package org.breakwater.mash.screening;

import static org.breakwater.database.QueryRows.all;

import java.util.Locale;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencychecks.AgencyCheckEnquiry;
import org.breakwater.casework.informationrequests.agencychecks.AgencyChecksOfKind;
import org.breakwater.casework.informationrequests.agencychecks.RecordedConsent;
import org.breakwater.casework.informationrequests.agencychecks.ResponseReceived;
import org.breakwater.mash.alerts.AlertReason;
import org.breakwater.mash.alerts.Alerts;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.time.EnglishTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Agency checks of a contact: its MASH enquiry, its rating, and the effect of an agency's response. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactAgencyChecks implements AgencyChecksOfKind {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final MashEnquiryClocks enquiries;
    private final Alerts alerts;

    ContactAgencyChecks(JdbcClient jdbc, Contacts contacts, MashEnquiryClocks enquiries, Alerts alerts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.enquiries = enquiries;
        this.alerts = alerts;
    }

    @Override
    public CaseKind kind() {
        return ContactRow.KIND;
    }

    @Override
    public Optional<AgencyCheckEnquiry> enquiry(Case seen) {
        var contact = (ContactRow) seen;
        return enquiries
                .enquiryDue(contact)
                .map(dueAt -> new AgencyCheckEnquiry("MASH enquiry", dueAt, enquiries.isBegun(contact)));
    }

    @Override
    public Rating countsAs(Case seen) {
        return MashEnquiryClocks.countsAs((ContactRow) seen);
    }

    @Override
    public Optional<String> beforeDeciding(Case seen) {
        var contact = (ContactRow) seen;
        return Optional.ofNullable(contact.rateAgain())
                .map(rating -> "An agency response is rated " + rating.inWords().toLowerCase(Locale.ROOT)
                        + ". Rate this contact again before a decision is made."
                        + (contact.isSentForApproval() ? " A manager must return it first." : ""));
    }

    /** From the last screening. */
    @Override
    public Optional<RecordedConsent> consent(Case seen) {
        return all(jdbc.sql(ScreeningRow.OF_CONTACT).param("id", seen.id()).query(ScreeningRow.class)).stream()
                .findFirst()
                // Where no checks were meant to be made, consent to one is asked when it is.
                .filter(row -> row.consent() != Screening.Consent.NO_CHECKS)
                .map(row -> new RecordedConsent(
                        switch (row.consent()) {
                            case GIVEN -> RecordedConsent.Answer.GIVEN;
                            case REFUSED -> RecordedConsent.Answer.REFUSED;
                            case NOT_SOUGHT, NOT_NEEDED, NO_CHECKS -> RecordedConsent.Answer.NOT_SOUGHT;
                        },
                        row.consent() == Screening.Consent.GIVEN ? "" : row.consentInWords(),
                        row.screenedByName() + ", " + EnglishTimes.inWords(row.screenedAt())));
    }

    /**
     * A response with information, or with information withheld, that arrives or is amended after the decisions raises
     * an alert like a returned message, and moves the contact back to where it is considered. A response of "not known"
     * changes nothing.
     */
    @Override
    public void receive(Actor.Person by, Case now, ResponseReceived response) {
        var contact = (ContactRow) now;
        var finished = hasFinishedThinking(contact.stage());
        var evidence = response.mayChangeWork() && (response.replacesEarlier() || finished);
        contacts.hear(by, contact, evidence, response.line());
        var higher = higher(contact, response);
        higher.ifPresent(rating -> contacts.mustRateAgain(contact.id(), rating));
        if (evidence && finished) {
            enquiries.again(contact, Optional.ofNullable(contact.rating()));
        }
        if (evidence || higher.filter(rating -> rating == Rating.RED).isPresent()) {
            alerts.raise(contact.id(), evidence ? AlertReason.AGENCY_INFORMATION : AlertReason.AGENCY_RED);
        }
    }

    private static boolean hasFinishedThinking(Stage stage) {
        return switch (stage) {
            case TO_ANSWER, CLOSED, SET_ASIDE -> true;
            case NEW, SCREENED, ENQUIRY, TO_APPROVE -> false;
        };
    }

    /** The agency's own rating, if it is more urgent than the contact's. */
    private static Optional<Rating> higher(ContactRow contact, ResponseReceived response) {
        var rated = contact.rating();
        return Optional.ofNullable(response.rating())
                .filter(own -> own != Rating.GREEN && (rated == null || own.urgency() < rated.urgency()));
    }
}
