package org.breakwater.pathways.allegations.cases.roles;

import java.util.Locale;
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
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries;
import org.breakwater.pathways.allegations.lifecycle.AllegationStep;
import org.breakwater.pathways.allegations.lifecycle.AllegationsDesk;
import org.breakwater.pathways.allegations.lifecycle.RecordingMoves;
import org.breakwater.pathways.allegations.subjects.SubjectRole;
import org.breakwater.pathways.allegations.subjects.SubjectRoleRow;
import org.breakwater.pathways.allegations.subjects.SubjectRoles;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The roles of the subject: each with its employer, who is told or not, and what the employer decided. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/roles")
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class AllegationRolesController {

    private final AllegationsDesk desk;
    private final AllegationEntries entries;
    private final SubjectRoles subjectRoles;

    AllegationRolesController(AllegationsDesk desk, AllegationEntries entries, SubjectRoles subjectRoles) {
        this.desk = desk;
        this.entries = entries;
        this.subjectRoles = subjectRoles;
    }

    @GetMapping
    Screen list(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened the roles of the subject",
                seen -> page(seen, AllegationRoleForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen add(@PathVariable UUID allegationCase, AllegationRoleForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, Optional::of, (seen, same) -> switch (form.check(desk.today())) {
            case Bad(var problems) -> new Answer.Show(page(seen, form, Rejection.of(problems)));
            case Good(var role) ->
                new Answer.Did(
                        record(who, seen, version, null, role),
                        seen.path() + "/roles",
                        attempt -> page(seen, form, desk.snag(seen, attempt, "employer", version)));
        });
    }

    @GetMapping("/{subjectRole}")
    Screen one(@PathVariable UUID allegationCase, @PathVariable UUID subjectRole, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened a role of the subject",
                seen -> role(seen, subjectRole)
                        .<Screen>map(row -> page(seen, row, AllegationRoleForm.of(row.role()), Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/{subjectRole}")
    Screen update(
            @PathVariable UUID allegationCase,
            @PathVariable UUID subjectRole,
            AllegationRoleForm form,
            Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, seen -> role(seen, subjectRole), (seen, row) -> switch (form.check(
                desk.today())) {
            case Bad(var problems) -> new Answer.Show(page(seen, row, form, Rejection.of(problems)));
            case Good(var role) ->
                new Answer.Did(
                        record(who, seen, version, row.id(), role),
                        seen.path() + "/roles",
                        attempt -> page(seen, row, form, desk.snag(seen, attempt, "employer", version)));
        });
    }

    private ActResult record(
            Actor.Person who, PathwayCase<AllegationStep> seen, int version, @Nullable UUID id, SubjectRole role) {
        return entries.write(
                who,
                seen,
                version,
                RecordingMoves.ROLE,
                "%s, %s: %s"
                        .formatted(
                                role.job(),
                                role.employer(),
                                role.told().inWords().toLowerCase(Locale.UK)),
                () -> subjectRoles.record(who, seen.id(), id, role));
    }

    private Optional<SubjectRoleRow> role(PathwayCase<AllegationStep> seen, UUID which) {
        return subjectRoles.of(seen.id()).stream()
                .filter(row -> row.id().equals(which))
                .findFirst();
    }

    private AllegationRolesPage page(PathwayCase<AllegationStep> seen, AllegationRoleForm form, Rejection rejection) {
        var rows = subjectRoles.of(seen.id());
        return new AllegationRolesPage(seen, rows, RoleChoices.on(desk.today()), form, rejection);
    }

    private AllegationRolePage page(
            PathwayCase<AllegationStep> seen, SubjectRoleRow row, AllegationRoleForm form, Rejection rejection) {
        return new AllegationRolePage(seen, row, RoleChoices.on(desk.today()), form, rejection);
    }
}
