package org.breakwater.pathways.allegations.cases.entries;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries;
import org.breakwater.pathways.allegations.lifecycle.AllegationMeasures;
import org.breakwater.pathways.allegations.lifecycle.AllegationsDesk;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What both posts record in a case. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/entries")
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class AllegationEntriesController {

    private final AllegationsDesk desk;
    private final AllegationEntries entries;
    private final AllegationsCases cases;
    private final AllegationMeasures measures;

    AllegationEntriesController(
            AllegationsDesk desk, AllegationEntries entries, AllegationsCases cases, AllegationMeasures measures) {
        this.desk = desk;
        this.entries = entries;
        this.cases = cases;
        this.measures = measures;
    }

    @GetMapping("/allegation")
    Screen askAllegation(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened an allegation to add",
                seen -> new AllegationPage(seen, AllegationForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/allegation")
    Screen allegation(@PathVariable UUID allegationCase, AllegationForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, Optional::of, (seen, same) -> switch (form.check()) {
            case Bad(var problems) -> new Answer.Show(new AllegationPage(seen, form, Rejection.of(problems)));
            case Good(var entry) ->
                new Answer.Did(
                        entries.add(who, seen, version, entry),
                        seen.path(),
                        attempt -> new AllegationPage(seen, form, desk.snag(seen, attempt, "alleged", version)));
        });
    }

    @GetMapping("/strand")
    Screen askStrand(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened a strand to update",
                seen -> new StrandPage(seen, StrandForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/strand")
    Screen strand(@PathVariable UUID allegationCase, StrandForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, seen -> cases.find(allegationCase), (seen, record) -> switch (form.check(
                desk.today(), record)) {
            case Bad(var problems) -> new Answer.Show(new StrandPage(seen, form, Rejection.of(problems)));
            case Good(var entry) ->
                new Answer.Did(
                        entries.strand(who, seen, version, entry),
                        seen.path(),
                        attempt -> new StrandPage(seen, form, desk.snag(seen, attempt, "strand", version)));
        });
    }

    @GetMapping("/meeting")
    Screen askMeeting(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened a meeting to record",
                seen -> new AllegationsMeetingPage(seen, AllegationsMeetingForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/meeting")
    Screen meeting(@PathVariable UUID allegationCase, AllegationsMeetingForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, Optional::of, (seen, same) -> switch (form.check(desk.today())) {
            case Bad(var problems) -> new Answer.Show(new AllegationsMeetingPage(seen, form, Rejection.of(problems)));
            case Good(var entry) ->
                new Answer.Did(
                        entries.meeting(who, seen, version, entry),
                        seen.path(),
                        attempt -> new AllegationsMeetingPage(seen, form, desk.snag(seen, attempt, "heldOn", version)));
        });
    }

    @GetMapping("/suspension")
    Screen askSuspension(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened a suspension to record",
                seen -> new SuspensionPage(seen, SuspensionForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/suspension")
    Screen suspension(@PathVariable UUID allegationCase, SuspensionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, Optional::of, (seen, same) -> switch (form.check(desk.today())) {
            case Bad(var problems) -> new Answer.Show(new SuspensionPage(seen, form, Rejection.of(problems)));
            case Good(var entry) ->
                new Answer.Did(
                        entries.suspension(who, seen, version, entry),
                        seen.path(),
                        attempt -> new SuspensionPage(seen, form, desk.snag(seen, attempt, "measure", version)));
        });
    }

    @GetMapping("/referral-duty")
    Screen askDuty(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened a referral duty to record",
                seen -> new ReferralDutyPage(seen, ReferralDutyForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/referral-duty")
    Screen duty(@PathVariable UUID allegationCase, ReferralDutyForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, seen -> cases.find(allegationCase), (seen, record) -> switch (form.check(
                desk.today(), measures.ofstedBy(record.referral()))) {
            case Bad(var problems) -> new Answer.Show(new ReferralDutyPage(seen, form, Rejection.of(problems)));
            case Good(var entry) ->
                new Answer.Did(
                        entries.duty(who, seen, version, entry),
                        seen.path(),
                        attempt -> new ReferralDutyPage(seen, form, desk.snag(seen, attempt, "body", version)));
        });
    }
}
