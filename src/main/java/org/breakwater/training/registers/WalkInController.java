package org.breakwater.training.registers;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.WorkplaceFinder;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.SinglePress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A trainer adds someone who came without a booking, or in someone's place. */
@Controller
@ForEveryone
@RequestMapping("/training/registers/{session}/walk-in")
class WalkInController {

    private final ProvenLearner provenLearner;
    private final Registers register;
    private final WalkIns walkIns;
    private final WorkplaceFinder workplaceFinder;
    private final Catalogue catalogue;

    WalkInController(
            ProvenLearner provenLearner,
            Registers register,
            WalkIns walkIns,
            WorkplaceFinder workplaceFinder,
            Catalogue catalogue) {
        this.provenLearner = provenLearner;
        this.register = register;
        this.walkIns = walkIns;
        this.workplaceFinder = workplaceFinder;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen add(@PathVariable UUID session, VisitorBrowser browser) {
        return provenLearner.show(
                browser, address(session), email -> given(session, row -> page(row, WalkInForm.empty(), List.of())));
    }

    @PostMapping
    Screen add(@PathVariable UUID session, WalkInForm form, VisitorBrowser browser) {
        return provenLearner.act(
                browser,
                address(session),
                email -> given(session, row -> switch (form.check(absent(row))) {
                    case Bad(var problems) -> page(row, form, List.of(), problems.toArray(Problem[]::new));
                    case Good(var said) -> added(row, form, said, email);
                }));
    }

    private Screen added(SessionRow row, WalkInForm form, WalkInForm.Answers said, String email) {
        return switch (workplaceFinder.of(form, email)) {
            case WorkplaceFinder.Answer.At(var organisation) -> keep(row, form, said, organisation, email);
            case WorkplaceFinder.Answer.Which(var adds, var found, var problem) ->
                page(row, adds ? form.adding() : form, found, problem);
        };
    }

    private Screen keep(SessionRow row, WalkInForm form, WalkInForm.Answers said, UUID organisation, String email) {
        var came = new WalkIns.Came(
                SinglePress.of(form.page(), form), said.name(), said.email(), organisation, said.why(), said.instead());
        var added = walkIns.add(row, came, register.trainer(), email);
        return added == WalkIns.Added.DONE
                ? redirect("/training/registers/" + row.id())
                : page(row, form, List.of(), added.asProblem());
    }

    private Screen given(UUID session, Function<SessionRow, Screen> screen) {
        return register.given(session).map(screen).orElse(FailedRequest.NOT_FOUND);
    }

    private List<RegisterRow> absent(SessionRow row) {
        return register.of(row.id()).stream().filter(RegisterRow::canBeReplaced).toList();
    }

    private WalkInPage page(SessionRow row, WalkInForm form, List<OrganisationRow> found, Problem... problems) {
        return new WalkInPage(
                row, catalogue.titleOf(row.course()), form, absent(row), found, catalogue.kinds(), List.of(problems));
    }

    private static String address(UUID session) {
        return "/training/registers/" + session + "/walk-in";
    }
}
