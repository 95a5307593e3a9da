package org.breakwater.mash.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakwater.access.Role;
import org.breakwater.casework.chronology.entries.ChronologyRow;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.history.patterns.VisiblePattern;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.presence.PresenceRow;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefingRow;
import org.breakwater.casework.screens.CaseLink;
import org.breakwater.casework.screens.CaseLinks;
import org.breakwater.casework.screens.NextStep;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.conversations.ReporterMessageRow;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.SpamSuspicion;
import org.breakwater.frontdoor.refer.signoff.SignOffRow;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.mash.contact.reasoning.ContactReasoning;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.immediateactions.ImmediateActionRow;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.mash.referralsource.ReferralSource;
import org.breakwater.mash.screening.ScreeningRow;
import org.breakwater.people.PersonRow;

/**
 * Everything about one contact that this person may see; who told us is elsewhere.
 *
 * @param whomToCall by telephone, about an alert that no one acknowledges
 */
public record ContactPage(
        ContactRow contact,
        Role role,
        Instant now,
        String whomToCall,
        ReceivedReportRow report,
        Optional<Referral> referral,
        Optional<SignOffRow> signOff,
        List<PersonRow> people,
        KnownPeople known,
        List<VisitBriefingRow> knowFirst,
        AgencyInformationSummary say,
        ContactReasoning reasoned,
        List<ClockRow> clocks,
        List<ScreeningRow> screenings,
        List<DecisionRow> decisions,
        List<ImmediateActionRow> protections,
        Optional<FeedbackRow> answer,
        List<ReporterMessageRow> messages,
        List<FileRow> files,
        List<ChronologyRow> moves,
        List<VisiblePattern> patterns,
        List<PresenceRow> others,
        Rejection snag)
        implements ContactScreen {

    /** The loudest thing on the page: what this person can do next, if anything. */
    public Optional<NextStep> next() {
        return ContactNextStep.of(contact, role, !known.isEmpty());
    }

    public String called(DecisionRow decision) {
        return people.stream()
                .filter(person -> person.id().equals(decision.about()))
                .map(PersonRow::called)
                .findFirst()
                .orElse("");
    }

    /** Its pages, by group. */
    public Map<CaseLink.Group, List<CaseLink>> links() {
        return CaseLinks.grouped(ContactLinks.of(this), contact, role);
    }

    /** Where it came from, by the code of the census; empty while no one has said. */
    public String source() {
        return ReferralSource.of(contact.source()).map(ReferralSource::inWords).orElse("");
    }

    /** The social worker whom the last screening found, with the number of the case; empty when there is none. */
    public String allocated() {
        return screenings.stream()
                .filter(row -> !row.allocatedWorker().isBlank())
                .findFirst()
                .map(row -> (row.allocatedWorker() + " " + row.caseNumber()).strip())
                .orElse("");
    }

    public boolean mayDecide() {
        return role != Role.CONTACT_OFFICER;
    }

    public boolean mayScreen() {
        return mayDecide() && contact.allows(new Transition.Screen());
    }

    /** One press, while none is called and someone has screened it. */
    public boolean mayCallStrategy() {
        return mayDecide()
                && contact.rating() != null
                && contact.allows(new Transition.Note())
                && reasoned.strategies().stream().noneMatch(StrategyDiscussionRow::isOpen);
    }

    /** Why it may be spam; empty when nothing says so. */
    public String whySuspected() {
        return report.suspicions().stream()
                .flatMap(code -> SpamSuspicion.of(code).stream())
                .map(SpamSuspicion::inWords)
                .collect(Collectors.joining("; "));
    }

    public List<ClockRow> running() {
        return clocks.stream().filter(ClockRow::isRunning).toList();
    }

    public List<ClockRow> ended() {
        return clocks.stream().filter(clock -> !clock.isRunning()).toList();
    }

    @Override
    public String toString() {
        return "ContactPage[" + contact.id() + "]";
    }
}
