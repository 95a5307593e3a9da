package org.breakwater.mash.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.records.EmergencyAccessReviews;
import org.breakwater.casework.actions.Actions;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.matches.DeskMatchRow;
import org.breakwater.casework.matches.DeskMatches;
import org.breakwater.casework.meetings.section47.Section47Outcomes;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.casework.safecontact.externalteams.ExternalTeamCalls;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.breakwater.mash.policenotices.corrections.PoliceNoticesToCorrect;
import org.breakwater.mash.shifthandovers.ShiftHandovers;
import org.springframework.stereotype.Component;

/** What else is outstanding at the desk, in one quiet line: only what exists, and late items in red. */
@Component
class DeskReminders {

    private final Queues queues;
    private final DisagreementRecords disagreementRecords;
    private final Agencies agencies;
    private final Actions actions;
    private final OutstandingItemRecords outstandingItemRecords;
    private final EmergencyAccessReviews emergencyAccessReviews;
    private final ShiftHandovers shiftHandovers;
    private final PoliceNoticesToCorrect noticesToCorrect;
    private final SafeContactChecks safeContactChecks;
    private final ExternalTeamCalls externalTeamCalls;
    private final ImmediateActions immediateActions;
    private final Section47Outcomes section47Outcomes;
    private final DeskMatches deskMatches;

    DeskReminders(
            Queues queues,
            DisagreementRecords disagreementRecords,
            Agencies agencies,
            Actions actions,
            OutstandingItemRecords outstandingItemRecords,
            EmergencyAccessReviews emergencyAccessReviews,
            ShiftHandovers shiftHandovers,
            PoliceNoticesToCorrect noticesToCorrect,
            SafeContactChecks safeContactChecks,
            ExternalTeamCalls externalTeamCalls,
            ImmediateActions immediateActions,
            Section47Outcomes section47Outcomes,
            DeskMatches deskMatches) {
        this.queues = queues;
        this.disagreementRecords = disagreementRecords;
        this.agencies = agencies;
        this.actions = actions;
        this.outstandingItemRecords = outstandingItemRecords;
        this.emergencyAccessReviews = emergencyAccessReviews;
        this.shiftHandovers = shiftHandovers;
        this.noticesToCorrect = noticesToCorrect;
        this.safeContactChecks = safeContactChecks;
        this.externalTeamCalls = externalTeamCalls;
        this.immediateActions = immediateActions;
        this.section47Outcomes = section47Outcomes;
        this.deskMatches = deskMatches;
    }

    /** What this person may see of it; a contact officer does not decide, and is not shown what needs a decision. */
    List<DeskReminder> of(Actor.Person who) {
        return Stream.of(shifts(), who.role() == Role.CONTACT_OFFICER ? ofEveryone(who) : ofWhoDecides(who))
                .flatMap(List::stream)
                .toList();
    }

    private List<DeskReminder> shifts() {
        var counts = new ArrayList<DeskReminder>();
        var cards = shiftHandovers.counts();
        if (shiftHandovers.isCloseToTheNight() && cards.without() > 0) {
            var words = cards.without() == 1
                    ? "One red or immediate danger contact has"
                    : cards.without() + " red or immediate danger contacts have";
            counts.add(new DeskReminder("/desk/shift-handovers", words + " no EDT handover", 0, true));
        }
        var unread = cards.night() + cards.day();
        if (unread > 0) {
            counts.add(new DeskReminder(
                    "/desk/shift-handovers",
                    "Out-of-hours handover: " + unread + (unread == 1 ? " note unread" : " notes unread"),
                    cards.nightLate() + cards.dayLate()));
        }
        return counts;
    }

    private List<DeskReminder> ofEveryone(Actor.Person who) {
        var counts = new ArrayList<DeskReminder>();
        var toCorrect = noticesToCorrect.count();
        if (toCorrect.open() > 0) {
            var words = "Police notifications: " + toCorrect.open() + " to correct";
            counts.add(new DeskReminder("/desk/police-notices", words, toCorrect.late()));
        }
        var matches = deskMatches.howMany(who);
        if (matches > 0) {
            var many = matches > DeskMatchRow.COUNTED ? "over " + DeskMatchRow.COUNTED : String.valueOf(matches);
            counts.add(new DeskReminder("/desk/matches", "Matches to check: " + many, 0));
        }
        var late = queues.lateAgencies();
        if (!late.isEmpty()) {
            counts.add(new DeskReminder(
                    "",
                    late.stream().map(this::inWords).collect(Collectors.joining(" ", "Agencies overdue ", "")),
                    0,
                    true));
        }
        var emergencies = emergencyAccessReviews.toReview(who);
        if (emergencies > 0) {
            counts.add(
                    new DeskReminder("/desk/emergency-access", "Emergency access to review: " + emergencies, 0, true));
        }
        return counts;
    }

    private String inWords(Queues.Owes owes) {
        return agencies.nameOf(owes.agency()) + ": " + owes.late() + (owes.late() == 1 ? " response." : " responses.");
    }

    private List<DeskReminder> ofWhoDecides(Actor.Person who) {
        var counts = new ArrayList<DeskReminder>();
        safeContactChecks
                .toApprove(who)
                .forEach(row -> counts.add(new DeskReminder(
                        row.address(),
                        (row.check() ? "Safe contact check" : "End of a safe contact rule") + " to approve: "
                                + row.reference(),
                        0,
                        true)));
        var immediate = who.role() == Role.MANAGER ? immediateActions.countToApprove(who) : 0;
        if (immediate > 0) {
            counts.add(
                    new DeskReminder("/desk/immediate-actions", "Immediate actions to review: " + immediate, 0, true));
        }
        var section47 = who.role() == Role.MANAGER ? section47Outcomes.countToApprove(who) : 0;
        if (section47 > 0) {
            var words = section47 + (section47 == 1 ? " section 47 outcome" : " section 47 outcomes") + " to approve";
            counts.add(new DeskReminder("/desk/outstanding", words, 0, true));
        }
        var disagreements = disagreementRecords.waiting();
        if (disagreements.open() > 0) {
            var words = "Disagreements: " + disagreements.open() + " awaiting response";
            counts.add(new DeskReminder("/desk/disagreements", words, disagreements.late()));
        }
        addLate(counts, "/desk/actions", "Outstanding actions", actions.late());
        addLate(counts, "/desk/outstanding", "Outstanding after closure", outstandingItemRecords.late());
        var teams = externalTeamCalls.howMany();
        if (teams > 0) {
            counts.add(new DeskReminder(
                    "/desk/safe-contact/external-teams", "External teams to notify: " + teams, 0, true));
        }
        counts.addAll(ofEveryone(who));
        return counts;
    }

    private static void addLate(List<DeskReminder> counts, String href, String inWords, int late) {
        if (late > 0) {
            counts.add(new DeskReminder(href, inWords, late));
        }
    }
}
