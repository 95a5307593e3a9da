package org.breakwater.training.office.imports;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office withdraws a file that it imported. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(ImportsController.ADDRESS + "/{brought}")
class ImportController {

    private final ActorTransactions acting;
    private final Imports files;

    ImportController(ActorTransactions acting, Imports files) {
        this.acting = acting;
        this.files = files;
    }

    @GetMapping
    Screen one(@PathVariable UUID brought, Actor.Person who) {
        return acting.looking(who, () -> found(brought, row -> new ImportPage(row, new UndoImportForm(""), List.of())));
    }

    @PostMapping
    Screen takeBack(@PathVariable UUID brought, UndoImportForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(brought, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> new ImportPage(row, form, problems);
                    case Good<String>(var why) -> {
                        files.takeBack(who, brought, why);
                        yield redirect(ImportsController.ADDRESS + "/" + brought);
                    }
                }));
    }

    private Screen found(UUID brought, Function<ImportRow, Screen> screen) {
        return files.find(brought).map(screen).orElse(FailedRequest.NOT_FOUND);
    }
}
