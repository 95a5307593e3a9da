package org.breakwater.library.editor.takedown;

import static org.breakwater.database.QueryRows.all;
import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.library.Library;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.texts.TextVersions.Outcome;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The business manager sees what links to a text, gives a reason, and takes it down. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping("/library/editor/take-down")
class TakeDownController {

    private final TextPublishing publishing;
    private final Library library;
    private final ActorTransactions acting;
    private final JdbcClient jdbc;

    TakeDownController(TextPublishing publishing, Library library, ActorTransactions acting, JdbcClient jdbc) {
        this.publishing = publishing;
        this.library = library;
        this.acting = acting;
        this.jdbc = jdbc;
    }

    @GetMapping
    Screen ask(@RequestParam(defaultValue = "") String path, Actor.Person who) {
        return page(new TakeDownForm(path, ""), who, List.of());
    }

    @PostMapping
    Screen takeDown(TakeDownForm form, Actor.Person who) {
        return library.now().find(form.path()).isEmpty()
                ? FailedRequest.NOT_FOUND
                : switch (form.check()) {
                    case Checked.Bad<String>(var problems) -> page(form, who, problems);
                    case Checked.Good<String>(var why) ->
                        publishing.takeDown(who, form.path(), why) instanceof Outcome.Refused(var trouble)
                                ? page(form, who, List.of(new Problem("why", trouble)))
                                : redirect("/library/editor/edit-text?path=" + form.path());
                };
    }

    private Screen page(TakeDownForm form, Actor.Person who, List<Problem> problems) {
        return library.now()
                .find(form.path())
                .<Screen>map(text -> new TakeDownPage(form, text.front().title(), leadHere(who, form.path()), problems))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private List<String> leadHere(Actor.Person who, String path) {
        return acting
                .looking(
                        who,
                        () -> all(jdbc.sql(TakeDownRow.LEADING_HERE)
                                .param("path", path)
                                .query(TakeDownRow.class)))
                .stream()
                .map(TakeDownRow::path)
                .toList();
    }
}
