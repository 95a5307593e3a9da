package org.breakwater.training.register;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.SessionRow;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.model.Register;
import org.breakwater.training.model.RegisterRow;
import org.breakwater.training.model.WalkIns;
import org.breakwater.training.prove.Proven;
import org.breakwater.training.workplace.Workplaces;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.OnePress;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A trainer adds somebody who came without having asked, or in somebody's place. */
@Controller
@ForEveryone
@RequestMapping("/training/register/{session}/add")
class AddController {

    private final Proven proven;
    private final Register register;
    private final WalkIns walkIns;
    private final Workplaces workplaces;
    private final Catalogue catalogue;

    AddController(Proven proven, Register register, WalkIns walkIns, Workplaces workplaces, Catalogue catalogue) {
        this.proven = proven;
        this.register = register;
        this.walkIns = walkIns;
        this.workplaces = workplaces;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen add(@PathVariable UUID session, Browser browser) {
        return proven.show(
                browser, address(session), email -> given(session, row -> page(row, AddForm.empty(), List.of())));
    }

    @PostMapping
    Screen add(@PathVariable UUID session, AddForm form, Browser browser) {
        return proven.act(
                browser,
                address(session),
                email -> given(session, row -> switch (form.check(absent(row))) {
                    case Bad(var problems) -> page(row, form, List.of(), problems.toArray(Problem[]::new));
                    case Good(var said) -> added(row, form, said, email);
                }));
    }

    private Screen added(SessionRow row, AddForm form, AddForm.Said said, String email) {
        return switch (workplaces.of(form, email)) {
            case Workplaces.Answer.At(var organisation) -> keep(row, form, said, organisation, email);
            case Workplaces.Answer.Which(var adds, var found, var problem) ->
                page(row, adds ? form.adding() : form, found, problem);
        };
    }

    private Screen keep(SessionRow row, AddForm form, AddForm.Said said, UUID organisation, String email) {
        var came = new WalkIns.Came(
                OnePress.of(form.page(), form), said.name(), said.email(), organisation, said.instead());
        var added = walkIns.add(row, came, register.trainer(), email);
        return added == WalkIns.Added.DONE
                ? redirect("/training/register/" + row.id())
                : page(row, form, List.of(), added.asProblem());
    }

    private Screen given(UUID session, Function<SessionRow, Screen> screen) {
        return register.given(session).map(screen).orElse(Mishap.NOT_FOUND);
    }

    private List<RegisterRow> absent(SessionRow row) {
        return register.of(row.id()).stream().filter(RegisterRow::canBeReplaced).toList();
    }

    private AddPage page(SessionRow row, AddForm form, List<OrganisationRow> found, Problem... problems) {
        return new AddPage(
                row, catalogue.titleOf(row.course()), form, absent(row), found, catalogue.kinds(), List.of(problems));
    }

    private static String address(UUID session) {
        return "/training/register/" + session + "/add";
    }
}
