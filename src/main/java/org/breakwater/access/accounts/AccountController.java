package org.breakwater.access.accounts;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.posts.FurtherRoleForm;
import org.breakwater.access.posts.Posts;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One account: its role, and whether it is suspended. */
@Controller
@RequestMapping("/accounts/{id}")
@For(Role.ADMINISTRATOR)
class AccountController {

    private final AccountChanges accounts;
    private final AllegationsReaders readers;
    private final Posts posts;

    AccountController(AccountChanges accounts, AllegationsReaders readers, Posts posts) {
        this.accounts = accounts;
        this.readers = readers;
        this.posts = posts;
    }

    @GetMapping
    Screen show(@PathVariable UUID id, Actor.Person administrator) {
        return page(id, administrator, false, List.of());
    }

    @PostMapping("/suspend")
    Screen suspend(@PathVariable UUID id, ChangeRoleForm form, Actor.Person administrator) {
        return isOwn(id, administrator)
                ? page(id, administrator, false, List.of())
                : after(accounts.suspend(administrator, id, form.seenVersion()), id, administrator);
    }

    @PostMapping("/resume")
    Screen resume(@PathVariable UUID id, ChangeRoleForm form, Actor.Person administrator) {
        return isOwn(id, administrator)
                ? page(id, administrator, false, List.of())
                : after(accounts.resume(administrator, id, form.seenVersion()), id, administrator);
    }

    @PostMapping("/role")
    Screen changeRole(@PathVariable UUID id, ChangeRoleForm form, Actor.Person administrator) {
        var role = new Questions().maybeOne(form.role(), Role.class);
        if (role.isEmpty() || role.get().isForOne() || isOwn(id, administrator)) {
            return refused(id, administrator, "role", "Select a role");
        }
        var apart = posts.whyNot(administrator, id, role.get(), false);
        if (apart.isPresent()) {
            return refused(id, administrator, "role", apart.get());
        }
        return after(accounts.changeRole(administrator, id, form.seenVersion(), role.get()), id, administrator);
    }

    /** A further role, in addition to the main one. */
    @PostMapping("/further-roles/add")
    Screen addRole(@PathVariable UUID id, FurtherRoleForm form, Actor.Person administrator) {
        var role = form.role();
        if (role.isEmpty() || isOwn(id, administrator)) {
            return refused(id, administrator, "further", "Select a role to add");
        }
        var held = posts.of(administrator, id);
        if (held.isEmpty()) {
            return FailedRequest.NOT_FOUND;
        }
        if (held.contains(role.get())) {
            return refused(id, administrator, "further", "This person already has that role");
        }
        var apart = posts.whyNot(administrator, id, role.get(), true);
        if (apart.isPresent()) {
            return refused(id, administrator, "further", apart.get());
        }
        posts.give(administrator, id, role.get());
        return redirect("/accounts/" + id);
    }

    @PostMapping("/further-roles/remove")
    Screen removeRole(@PathVariable UUID id, FurtherRoleForm form, Actor.Person administrator) {
        if (!isOwn(id, administrator)) {
            form.role().ifPresent(role -> posts.take(administrator, id, role));
        }
        return redirect("/accounts/" + id);
    }

    @PostMapping("/name-reader")
    Screen nameReader(@PathVariable UUID id, Actor.Person administrator) {
        readers.name(administrator, id);
        return redirect("/accounts/" + id);
    }

    @PostMapping("/take-off-reader")
    Screen takeOffReader(@PathVariable UUID id, Actor.Person administrator) {
        readers.takeOff(administrator, id);
        return redirect("/accounts/" + id);
    }

    private Screen after(boolean done, UUID id, Actor.Person administrator) {
        return done ? redirect("/accounts/" + id) : page(id, administrator, true, List.of());
    }

    private Screen refused(UUID id, Actor.Person administrator, String field, String problem) {
        return page(id, administrator, false, List.of(new Problem(field, problem)));
    }

    private Screen page(UUID id, Actor.Person administrator, boolean stale, List<Problem> problems) {
        return accounts.one(administrator, id)
                .<Screen>map(row -> new AccountPage(
                        row,
                        posts.of(administrator, id),
                        readers.isOne(administrator, id),
                        isOwn(id, administrator),
                        stale,
                        problems))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private static boolean isOwn(UUID id, Actor.Person administrator) {
        return id.equals(administrator.accountId());
    }
}
