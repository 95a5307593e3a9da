package org.breakwater.pathways.missingeducation.school;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.pathways.missingeducation.cases.enquiries.EducationCheckForm;
import org.breakwater.pathways.missingeducation.cases.enquiries.EducationHalfForm;
import org.breakwater.pathways.missingeducation.lifecycle.JointEnquiries;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationRecord;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.breakwater.pathways.missingeducation.records.PupilRow;
import org.breakwater.pathways.missingeducation.schools.Schools;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The attendance lead of a school sees the school’s own pupils, and records its half of the enquiries. */
@Controller
@RequestMapping(SchoolPupilsPage.ADDRESS)
@For(Role.SCHOOL_ATTENDANCE_LEAD)
class SchoolPupilsController {

    private static final Optional<Half> OURS = Optional.of(Half.SCHOOL);

    private final ActorTransactions acting;
    private final EducationRecords records;
    private final Schools schools;
    private final JointEnquiries enquiries;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    SchoolPupilsController(
            ActorTransactions acting,
            EducationRecords records,
            Schools schools,
            JointEnquiries enquiries,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.records = records;
        this.schools = schools;
        this.enquiries = enquiries;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    Screen list(Actor.Person who) {
        return acting.looking(who, () -> {
            var pupils = records.ofOwnSchool();
            var shown = cases.subjects(pupils.stream().map(PupilRow::recordId).toList());
            audit.record(who.id(), who.roleName(), "viewed the pupils of a school", shown, "");
            return new SchoolPupilsPage(schools.own(), pupils);
        });
    }

    @GetMapping("/{pupil}")
    Screen one(@PathVariable UUID pupil, Actor.Person who) {
        return of(who, pupil, record -> {
            audit.record(who.id(), who.roleName(), "opened a pupil of a school", cases.subject(pupil), "");
            return new SchoolPupilPage(record, EducationCheckForm.EMPTY, EducationHalfForm.EMPTY, List.of());
        });
    }

    @PostMapping("/{pupil}")
    Screen add(@PathVariable UUID pupil, EducationCheckForm form, Actor.Person who) {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        return of(who, pupil, record -> switch (form.check(OURS, today)) {
            case Bad(var problems) -> new SchoolPupilPage(record, form, EducationHalfForm.EMPTY, problems);
            case Good(var check) ->
                after(
                        enquiries.addOfSchool(who, pupil, check),
                        pupil,
                        why -> new SchoolPupilPage(record, form, EducationHalfForm.EMPTY, problem("method", why)));
        });
    }

    @PostMapping("/{pupil}/complete")
    Screen complete(@PathVariable UUID pupil, EducationHalfForm form, Actor.Person who) {
        return of(who, pupil, record -> switch (form.ofSchool()) {
            case Bad(var problems) -> new SchoolPupilPage(record, EducationCheckForm.EMPTY, form, problems);
            case Good(var words) ->
                after(
                        enquiries.completeOfSchool(who, pupil, words),
                        pupil,
                        why -> new SchoolPupilPage(record, EducationCheckForm.EMPTY, form, problem("words", why)));
        });
    }

    private Screen of(Actor.Person who, UUID pupil, Function<EducationRecord, Screen> screen) {
        return acting.as(
                who,
                () -> records.find(pupil).map(screen).orElseGet(() -> {
                    audit.refused(who.id(), who.roleName(), "opened a pupil of a school", cases.subject(pupil), "");
                    return FailedRequest.NOT_FOUND;
                }));
    }

    private static Screen after(ActResult done, UUID pupil, Function<String, Screen> again) {
        return switch (done) {
            case ActResult.Yes() -> redirect(SchoolPupilsPage.ADDRESS + "/" + pupil);
            case ActResult.NotNow(var why) -> again.apply(why);
            case ActResult.Stale() -> again.apply("Send it again: the council recorded something meanwhile.");
        };
    }

    private static List<Problem> problem(String field, String why) {
        return List.of(new Problem(field, why));
    }
}
