package org.breakwater.mash.contact;

import org.breakwater.access.Actor;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.files.FileRedactions;
import org.breakwater.casework.history.patterns.Patterns;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummaries;
import org.breakwater.casework.presence.Presences;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefing;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.refer.signoff.SignOffs;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.contact.known.KnownPeopleSearch;
import org.breakwater.mash.contact.reasoning.ReasoningRecords;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.Screenings;
import org.breakwater.people.People;
import org.springframework.stereotype.Component;

/** Loads what the page of a contact shows, with a fixed number of queries. */
@Component
class ContactSummary {

    private final Reports reports;
    private final Referrals referrals;
    private final SignOffs signOffs;
    private final People people;
    private final KnownPeopleSearch known;
    private final AgencyInformationSummaries say;
    private final ReasoningRecords reasoned;
    private final CaseDeadlines caseDeadlines;
    private final Screenings screenings;
    private final ImmediateActions immediateActions;
    private final FeedbackToReferrers feedbackToReferrers;
    private final ReporterConversation conversation;
    private final FileRedactions files;
    private final Chronology chronology;
    private final Presences presences;
    private final VisitBriefing knowing;
    private final Patterns patterns;
    private final UnacknowledgedAlerts unanswered;

    ContactSummary(
            Reports reports,
            Referrals referrals,
            SignOffs signOffs,
            People people,
            KnownPeopleSearch known,
            AgencyInformationSummaries say,
            ReasoningRecords reasoned,
            CaseDeadlines caseDeadlines,
            Screenings screenings,
            ImmediateActions immediateActions,
            FeedbackToReferrers feedbackToReferrers,
            ReporterConversation conversation,
            FileRedactions files,
            Chronology chronology,
            Presences presences,
            VisitBriefing knowing,
            Patterns patterns,
            UnacknowledgedAlerts unanswered) {
        this.reports = reports;
        this.referrals = referrals;
        this.signOffs = signOffs;
        this.people = people;
        this.known = known;
        this.say = say;
        this.reasoned = reasoned;
        this.caseDeadlines = caseDeadlines;
        this.screenings = screenings;
        this.immediateActions = immediateActions;
        this.feedbackToReferrers = feedbackToReferrers;
        this.conversation = conversation;
        this.files = files;
        this.chronology = chronology;
        this.presences = presences;
        this.knowing = knowing;
        this.patterns = patterns;
        this.unanswered = unanswered;
    }

    ContactPage read(Actor.Person who, ContactRow contact, Rejection rejection) {
        return read(who, contact, JustDone.NOTHING, rejection);
    }

    /** Opening it counts as reading it: the reporter may know that from now on. */
    ContactPage read(Actor.Person who, ContactRow contact, JustDone done, Rejection rejection) {
        var id = contact.id();
        reports.markRead(id);
        var around = known.about(contact);
        var reasoning = reasoned.about(id);
        var now = unanswered.now();
        return new ContactPage(
                contact,
                who.role(),
                now.at(),
                now.whomToCall(),
                reports.find(id).orElseThrow(),
                referrals.find(id),
                signOffs.of(id),
                people.of(id),
                around,
                knowing.standing(id),
                say.about(contact),
                reasoning,
                caseDeadlines.of(id),
                screenings.of(id),
                reasoning.decisions(),
                immediateActions.of(id),
                feedbackToReferrers.of(id),
                conversation.of(id),
                files.asTheyCame(id),
                chronology.of(id),
                patterns.of(contact),
                presences.enter(who, id),
                done,
                rejection);
    }
}
