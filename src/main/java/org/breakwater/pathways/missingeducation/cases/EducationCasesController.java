package org.breakwater.pathways.missingeducation.cases;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.lifecycle.AbsenceCount;
import org.breakwater.pathways.missingeducation.lifecycle.EducationCases;
import org.breakwater.pathways.missingeducation.lifecycle.EducationDesk;
import org.breakwater.pathways.missingeducation.records.EducationCaseRow;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.pathways.missingeducation.schools.Schools;
import org.breakwater.pathways.tomash.MashContacts;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases, the page of each, and what becomes known of the pupil. */
@Controller
@RequestMapping(EducationCasesPage.ADDRESS)
@For({Role.CME_OFFICER, Role.CME_MANAGER})
class EducationCasesController {

    private final ActorTransactions acting;
    private final EducationDesk desk;
    private final EducationRecords records;
    private final EducationCases education;
    private final Schools schools;
    private final AbsenceCount absences;
    private final CaseDeadlines caseDeadlines;
    private final MashContacts mash;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    EducationCasesController(
            ActorTransactions acting,
            EducationDesk desk,
            EducationRecords records,
            EducationCases education,
            Schools schools,
            AbsenceCount absences,
            CaseDeadlines caseDeadlines,
            MashContacts mash,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.desk = desk;
        this.records = records;
        this.education = education;
        this.schools = schools;
        this.absences = absences;
        this.caseDeadlines = caseDeadlines;
        this.mash = mash;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param allocated a filter, see {@link AllocationFilter}; @param closed "yes" for those that are closed */
    @GetMapping
    Screen list(
            @RequestParam(defaultValue = "") String closed,
            @RequestParam(defaultValue = "") String allocated,
            @RequestParam(defaultValue = "1") String page,
            Actor.Person who) {
        var number = InputParser.page(page);
        var filter = AllocationFilter.of(allocated);
        var to = filter.allocated(who);
        var over = closed.equals("yes");
        return acting.looking(who, () -> {
            var rows = over ? records.closed(to, number) : records.open(to, number);
            var shown = cases.subjects(rows.stream().map(EducationCaseRow::id).toList());
            audit.record(who.id(), who.roleName(), "viewed cases of children missing education", shown, "");
            return new EducationCasesPage(rows, over, filter, number, clock.instant());
        });
    }

    @GetMapping("/{educationCase}")
    Screen one(@PathVariable UUID educationCase, Actor.Person who) {
        return desk.show(who, educationCase, "opened the case of a child missing education", seen -> {
            var record = records.find(educationCase).orElseThrow();
            return new EducationCasePage(
                    seen,
                    record,
                    caseDeadlines.of(educationCase),
                    absences.ofGroundI(record.pupil()),
                    mash.of(educationCase),
                    clock.instant());
        });
    }

    @GetMapping("/{educationCase}/details")
    Screen askDetails(@PathVariable UUID educationCase, Actor.Person who) {
        return desk.show(
                who,
                educationCase,
                "opened the details of a pupil",
                seen -> new EducationDetailsPage(
                        seen,
                        schools.all(),
                        EducationDetailsForm.of(
                                records.find(educationCase).orElseThrow().pupil()),
                        Rejection.none()));
    }

    @PostMapping("/{educationCase}/details")
    Screen change(@PathVariable UUID educationCase, EducationDetailsForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, educationCase, seen -> records.find(educationCase), (seen, record) -> {
            var all = schools.all();
            var name = record.pupil().childName();
            return switch (form.check(name, all.stream().map(SchoolRow::id).toList(), desk.today())) {
                case Bad(var problems) ->
                    new Answer.Show(new EducationDetailsPage(seen, all, form, Rejection.of(problems)));
                case Good(var pupil) ->
                    new Answer.Did(
                            education.change(who, seen, version, pupil),
                            seen.path(),
                            attempt -> new EducationDetailsPage(
                                    seen, all, form, desk.snag(seen, attempt, "school", version)));
            };
        });
    }
}
