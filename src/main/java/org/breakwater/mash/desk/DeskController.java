package org.breakwater.mash.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.records.EmergencyAccessReviews;
import org.breakwater.casework.actions.AgreedActions;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.outstanding.FollowUps;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.casework.safecontact.externalteams.ExternalTeamCalls;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.policenotices.corrections.NoticesToCorrect;
import org.breakwater.mash.shifts.ShiftHandovers;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk's first page. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DeskController {

    private final ActorTransactions acting;
    private final Queues queues;
    private final DisagreementRecords disagreementRecords;
    private final Agencies agencies;
    private final AgreedActions agreedActions;
    private final FollowUps followUps;
    private final EmergencyAccessReviews emergencyAccessReviews;
    private final ShiftHandovers cards;
    private final NoticesToCorrect toCorrect;
    private final SafeContactChecks checks;
    private final ExternalTeamCalls externalTeamCalls;
    private final ImmediateActions immediateActions;
    private final ReceivingTeams teams;
    private final UnacknowledgedAlerts unanswered;
    private final Clock clock;

    DeskController(
            ActorTransactions acting,
            Queues queues,
            DisagreementRecords disagreementRecords,
            Agencies agencies,
            AgreedActions agreedActions,
            FollowUps followUps,
            EmergencyAccessReviews emergencyAccessReviews,
            ShiftHandovers cards,
            NoticesToCorrect toCorrect,
            SafeContactChecks checks,
            ExternalTeamCalls externalTeamCalls,
            ImmediateActions immediateActions,
            ReceivingTeams teams,
            UnacknowledgedAlerts unanswered,
            Clock clock) {
        this.acting = acting;
        this.queues = queues;
        this.disagreementRecords = disagreementRecords;
        this.agencies = agencies;
        this.agreedActions = agreedActions;
        this.followUps = followUps;
        this.emergencyAccessReviews = emergencyAccessReviews;
        this.cards = cards;
        this.toCorrect = toCorrect;
        this.checks = checks;
        this.externalTeamCalls = externalTeamCalls;
        this.immediateActions = immediateActions;
        this.teams = teams;
        this.unanswered = unanswered;
        this.clock = clock;
    }

    record QueueForm(String stage, String page) implements Form {

        int number() {
            return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        }
    }

    @GetMapping("/desk")
    Screen desk(QueueForm form, Actor.Person who) {
        return acting.looking(who, () -> {
            var counts = queues.counts();
            var stage = new Questions().maybeOne(form.stage(), Stage.class).orElseGet(() -> firstFor(who, counts));
            return new DeskPage(
                    counts,
                    queues.ringing(),
                    stage,
                    queues.of(who, stage, form.number()),
                    form.number(),
                    agencies,
                    teams,
                    queues.lateAgencies(),
                    disagreementRecords.waiting(),
                    emergencyAccessReviews.toReview(who),
                    agreedActions.late(),
                    followUps.late(),
                    externalTeamCalls.howMany(),
                    who.role() == Role.MANAGER ? immediateActions.countToApprove(who) : 0,
                    who.role() != Role.CONTACT_OFFICER,
                    cards.counts(),
                    toCorrect.count(),
                    who.role() == Role.CONTACT_OFFICER ? List.of() : checks.toApprove(who),
                    cards.isCloseToTheNight(),
                    unanswered.whomToCallAt(clock.instant()),
                    clock.instant());
        });
    }

    /** A manager starts with what waits for a second person, everyone else with what is new. */
    private static Stage firstFor(Actor.Person who, Map<Stage, Queues.Count> counts) {
        var toApprove = counts.get(Stage.TO_APPROVE);
        return who.role() == Role.MANAGER && toApprove != null && toApprove.waiting() > 0
                ? Stage.TO_APPROVE
                : Stage.NEW;
    }
}
