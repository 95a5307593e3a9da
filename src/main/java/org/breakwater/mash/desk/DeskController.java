package org.breakwater.mash.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.Agencies;
import org.breakwater.access.For;
import org.breakwater.access.Glass;
import org.breakwater.access.Role;
import org.breakwater.mash.UnansweredAlerts;
import org.breakwater.mash.model.Agreements;
import org.breakwater.mash.model.Disagreements;
import org.breakwater.mash.model.DutyCards;
import org.breakwater.mash.model.FollowUps;
import org.breakwater.mash.model.LinesToCorrect;
import org.breakwater.mash.model.Protections;
import org.breakwater.mash.model.Queues;
import org.breakwater.mash.model.ReachChecks;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.mash.model.Ringing;
import org.breakwater.mash.model.Stage;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk's first page. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DeskController {

    private final Acting acting;
    private final Queues queues;
    private final Disagreements disagreements;
    private final Agencies agencies;
    private final Agreements agreements;
    private final FollowUps followUps;
    private final Glass glass;
    private final DutyCards cards;
    private final LinesToCorrect toCorrect;
    private final ReachChecks checks;
    private final Ringing ringing;
    private final Protections protections;
    private final ReceivingTeams teams;
    private final UnansweredAlerts unanswered;
    private final Clock clock;

    DeskController(
            Acting acting,
            Queues queues,
            Disagreements disagreements,
            Agencies agencies,
            Agreements agreements,
            FollowUps followUps,
            Glass glass,
            DutyCards cards,
            LinesToCorrect toCorrect,
            ReachChecks checks,
            Ringing ringing,
            Protections protections,
            ReceivingTeams teams,
            UnansweredAlerts unanswered,
            Clock clock) {
        this.acting = acting;
        this.queues = queues;
        this.disagreements = disagreements;
        this.agencies = agencies;
        this.agreements = agreements;
        this.followUps = followUps;
        this.glass = glass;
        this.cards = cards;
        this.toCorrect = toCorrect;
        this.checks = checks;
        this.ringing = ringing;
        this.protections = protections;
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
                    stage,
                    queues.of(who, stage, form.number()),
                    form.number(),
                    agencies,
                    teams,
                    queues.lateAgencies(),
                    disagreements.waiting(),
                    glass.toReview(who),
                    agreements.late(),
                    followUps.late(),
                    ringing.howMany(),
                    who.role() == Role.MANAGER ? protections.countToApprove(who) : 0,
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
