package org.breakwater.pathways.missingeducation.cases.enquiries;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.lifecycle.EducationDesk;
import org.breakwater.pathways.missingeducation.lifecycle.EducationStep;
import org.breakwater.pathways.missingeducation.lifecycle.JointEnquiries;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The CME team records enquiries, tracing requests and their answers. */
@Controller
@RequestMapping("/missing-education/cases/{educationCase}/enquiries")
@For({Role.CME_OFFICER, Role.CME_MANAGER})
class EducationEnquiriesController {

    private final EducationDesk desk;
    private final EducationRecords records;
    private final JointEnquiries enquiries;

    EducationEnquiriesController(EducationDesk desk, EducationRecords records, JointEnquiries enquiries) {
        this.desk = desk;
        this.records = records;
        this.enquiries = enquiries;
    }

    @GetMapping
    Screen ask(@PathVariable UUID educationCase, Actor.Person who) {
        return desk.show(
                who,
                educationCase,
                "opened the enquiries about a child missing education",
                seen -> new EducationEnquiriesPage(
                        seen, records.find(educationCase).orElseThrow(), EducationCheckForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen add(@PathVariable UUID educationCase, EducationCheckForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        var today = desk.today();
        return desk.actOn(who, educationCase, seen -> records.find(educationCase), (seen, record) -> switch (form.check(
                Optional.empty(), today)) {
            case Bad(var problems) ->
                new Answer.Show(new EducationEnquiriesPage(seen, record, form, Rejection.of(problems)));
            case Good(var check) ->
                new Answer.Did(
                        enquiries.add(who, seen, version, check),
                        seen.path(),
                        attempt -> new EducationEnquiriesPage(
                                seen, record, form, desk.snag(seen, attempt, "half", version)));
        });
    }

    @GetMapping("/complete")
    Screen askComplete(@PathVariable UUID educationCase, Actor.Person who) {
        return desk.show(
                who,
                educationCase,
                "opened the completion of a half of the enquiries",
                seen -> new EducationHalfPage(
                        seen, records.find(educationCase).orElseThrow(), EducationHalfForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/complete")
    Screen complete(@PathVariable UUID educationCase, EducationHalfForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(
                who, educationCase, seen -> records.find(educationCase), (seen, record) -> switch (form.ofCouncil(
                        who.name(), desk.today())) {
                    case Bad(var problems) ->
                        new Answer.Show(new EducationHalfPage(seen, record, form, Rejection.of(problems)));
                    case Good(var done) ->
                        new Answer.Did(
                                complete(who, seen, version, done),
                                seen.path(),
                                attempt -> new EducationHalfPage(
                                        seen, record, form, desk.snag(seen, attempt, "half", version)));
                });
    }

    private ActResult complete(
            Actor.Person who, PathwayCase<EducationStep> seen, int version, EducationHalfForm.Completed done) {
        return done.told()
                .map(told -> enquiries.completeAsTold(who, seen, version, told, done.words()))
                .orElseGet(() -> enquiries.complete(who, seen, version, done.words()));
    }

    @GetMapping("/{educationCheck}")
    Screen askAnswer(@PathVariable UUID educationCase, @PathVariable UUID educationCheck, Actor.Person who) {
        return desk.actOn(
                who,
                educationCase,
                seen -> open(educationCase, educationCheck),
                (seen, request) -> new Answer.Show(
                        new EducationAnswerPage(seen, request, EducationAnswerForm.EMPTY, Rejection.none())));
    }

    @PostMapping("/{educationCheck}")
    Screen answer(
            @PathVariable UUID educationCase,
            @PathVariable UUID educationCheck,
            EducationAnswerForm form,
            Actor.Person who) {
        var version = CaseVersions.read(form.version());
        var today = desk.today();
        return desk.actOn(
                who, educationCase, seen -> open(educationCase, educationCheck), (seen, request) -> switch (form.check(
                        request.madeOn(), today)) {
                    case Bad(var problems) ->
                        new Answer.Show(new EducationAnswerPage(seen, request, form, Rejection.of(problems)));
                    case Good(var answered) ->
                        new Answer.Did(
                                enquiries.answer(who, seen, version, educationCheck, answered.on(), answered.result()),
                                seen.path(),
                                attempt -> new EducationAnswerPage(
                                        seen, request, form, desk.snag(seen, attempt, "answeredOn", version)));
                });
    }

    private Optional<EducationCheckRow> open(UUID educationCase, UUID check) {
        return records.find(educationCase).stream()
                .flatMap(record -> record.unanswered().stream())
                .filter(one -> one.id().equals(check))
                .findFirst();
    }
}
