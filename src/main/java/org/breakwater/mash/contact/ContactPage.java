package org.breakwater.mash.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Role;
import org.breakwater.casework.chronology.entries.ChronologyRow;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.evidence.Excerpt;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.history.patterns.VisiblePattern;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.presence.PresenceRow;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefingRow;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.conversations.ReporterMessageRow;
import org.breakwater.frontdoor.receivedreports.ReceivedReportRow;
import org.breakwater.frontdoor.receivedreports.SpamSuspicion;
import org.breakwater.frontdoor.refer.signoff.SignOffRow;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.mash.contact.known.KnownPeople;
import org.breakwater.mash.contact.reasoning.ContactReasoning;
import org.breakwater.mash.contact.reasoning.DecisionInForce;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.immediateactions.ImmediateActionRow;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.mash.referralsource.ReferralSource;
import org.breakwater.mash.screening.ScreeningRow;
import org.breakwater.people.PersonRow;

/**
 * Everything about one contact that this person may see; the reporter is elsewhere.
 *
 * @param whomToCall by telephone, about an unacknowledged alert
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
        JustDone done,
        Rejection snag)
        implements ContactScreen {

    private static final int WORDS_OF_THE_REPORT = 600;
    private static final int LAST_MOVES = 3;

    /** Who acknowledged its last alert, and when; empty while it rings, or where a rating settled it. */
    public String acknowledged() {
        return contact.alarmRings() ? "" : JustDone.acknowledged(moves);
    }

    public String called(DecisionRow decision) {
        return people.stream()
                .filter(person -> person.id().equals(decision.about()))
                .map(PersonRow::called)
                .findFirst()
                .orElse("");
    }

    /** The text of the report, cut so that previous information has room beside it. */
    public Excerpt worry() {
        return Excerpt.of(report.worry(), WORDS_OF_THE_REPORT);
    }

    /** Children first: other people are counted, and folded. */
    public List<PersonRow> people(boolean children) {
        return people.stream().filter(person -> person.isChild() == children).toList();
    }

    /** The last entries of the chronology, the latest first. */
    public List<ChronologyRow> lastMoves() {
        return moves.reversed().stream().limit(LAST_MOVES).toList();
    }

    /** The source, as the census groups it; empty if not recorded. */
    public String source() {
        return ReferralSource.of(contact.source()).map(ReferralSource::inWords).orElse("");
    }

    /** The social worker found at the last screening, with the number of the case; empty if there is none. */
    public String allocated() {
        return screenings.stream()
                .filter(row -> !row.allocatedWorker().isBlank())
                .findFirst()
                .map(row -> (row.allocatedWorker() + " " + row.caseNumber()).strip())
                .orElse("");
    }

    /** A child's rating at the last screening, where the children are not all rated the same; else empty. */
    public String ratingOf(UUID child) {
        return screenings.stream()
                .findFirst()
                .map(row -> row.ratingInWords(child))
                .orElse("");
    }

    /** What goes on for each child while it is considered again; after the decision the decisions say it. */
    public List<DecisionInForce> inForce() {
        return contact.stage().isAfterDecision() ? List.of() : reasoned.inForce(people(true));
    }

    public boolean mayDecide() {
        return role != Role.CONTACT_OFFICER;
    }

    public boolean mayScreen() {
        return mayDecide() && contact.allows(new Transition.Screen());
    }

    /** The one-click action, while none is called and someone has screened it. */
    public boolean mayCallStrategy() {
        return mayDecide()
                && contact.rating() != null
                && contact.allows(new Transition.Note())
                && reasoned.strategies().stream().noneMatch(StrategyDiscussionRow::isOpen);
    }

    /** Why it may be spam; empty if nothing suggests it. */
    public String whySuspected() {
        return report.suspicions().stream()
                .flatMap(code -> SpamSuspicion.of(code).stream())
                .map(SpamSuspicion::inWords)
                .collect(Collectors.joining("; "));
    }

    /** Whether it is with a manager, and this person is not one. */
    public boolean awaitsManager() {
        return contact.isSentForApproval() && role != Role.MANAGER;
    }

    /** A reporter who can come back is asked through the same page. */
    public boolean mayAskReporter() {
        return mayDecide() && report.canComeBack() && !contact.isClosed();
    }

    /** Such as "Handovers (3, 1 awaiting acceptance)". */
    public String handoversInWords() {
        var rows = reasoned.handovers();
        var waiting = rows.stream()
                .filter(row -> row.state() == HandoverRow.State.WAITING)
                .count();
        return "Handovers (%d%s)".formatted(rows.size(), waiting == 0 ? "" : ", " + waiting + " awaiting acceptance");
    }

    public ShownDeadlines deadlines() {
        return new ShownDeadlines(clocks, now, contact.reportNoun());
    }

    @Override
    public String toString() {
        return "ContactPage[" + contact.id() + "]";
    }
}
