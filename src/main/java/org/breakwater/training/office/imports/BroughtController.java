package org.breakwater.training.office.imports;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.model.Brought;
import org.breakwater.training.model.BroughtRow;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office takes a file back that it brought in. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(ImportController.ADDRESS + "/{brought}")
class BroughtController {

    private final Acting acting;
    private final Brought files;

    BroughtController(Acting acting, Brought files) {
        this.acting = acting;
        this.files = files;
    }

    @GetMapping
    Screen one(@PathVariable UUID brought, Actor.Person who) {
        return acting.looking(who, () -> found(brought, row -> new BroughtPage(row, new TakeBackForm(""), List.of())));
    }

    @PostMapping
    Screen takeBack(@PathVariable UUID brought, TakeBackForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(brought, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> new BroughtPage(row, form, problems);
                    case Good<String>(var why) -> {
                        files.takeBack(who, brought, why);
                        yield redirect(ImportController.ADDRESS + "/" + brought);
                    }
                }));
    }

    private Screen found(UUID brought, Function<BroughtRow, Screen> screen) {
        return files.find(brought).map(screen).orElse(Mishap.NOT_FOUND);
    }
}
