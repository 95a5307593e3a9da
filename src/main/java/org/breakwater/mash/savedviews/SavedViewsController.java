package org.breakwater.mash.savedviews;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.filter.ListFilter;
import org.breakwater.mash.desk.filter.ListForm;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person saves the list that they use often, and finds it above the list from then on. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class SavedViewsController {

    private final ActorTransactions acting;
    private final SavedViews savedViews;

    SavedViewsController(ActorTransactions acting, SavedViews savedViews) {
        this.acting = acting;
        this.savedViews = savedViews;
    }

    @GetMapping("/desk/saved-views")
    Screen views(ListForm list, Actor.Person who) {
        return acting.looking(who, () -> page(who, list, new SavedViewForm(""), List.of()));
    }

    @PostMapping("/desk/saved-views")
    Screen save(ListForm list, SavedViewForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad(var problems) -> page(who, list, form, problems);
            case Good(var name) ->
                savedViews.save(who, name, filter(list).query())
                        ? redirect(filter(list).address())
                        : page(who, list, form, List.of(new Problem("view", "Delete a view first. You can save 12")));
        });
    }

    @PostMapping("/desk/saved-views/{view}/delete")
    Screen delete(@PathVariable UUID view, Actor.Person who) {
        return acting.as(
                who, () -> savedViews.delete(who, view) ? redirect("/desk/saved-views") : FailedRequest.NOT_FOUND);
    }

    private static ListFilter filter(ListForm list) {
        return ListFilter.of(list, () -> Stage.NEW);
    }

    private SavedViewsPage page(Actor.Person who, ListForm list, SavedViewForm form, List<Problem> problems) {
        var query = list.stage().isEmpty() ? "" : filter(list).query();
        return new SavedViewsPage(savedViews.of(who), query, form, problems);
    }
}
