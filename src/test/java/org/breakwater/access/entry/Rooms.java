package org.breakwater.access.entry;

import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.Role;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Controllers for the tests of the access checks only. */
@Controller
public class Rooms {

    record NoteForm(String note) implements Form {}

    @GetMapping("/test-rooms/says-nothing")
    Screen saysNothing() {
        return Redirect.redirect("/inside");
    }

    @GetMapping("/test-rooms/manager")
    @For(Role.MANAGER)
    Screen manager() {
        return Redirect.redirect("/inside");
    }

    @GetMapping("/test-rooms/any-person")
    @ForEveryone
    Screen person(Actor.Person person) {
        return Redirect.redirect("/inside");
    }

    @PostMapping("/test-rooms/note")
    @For({Role.SCREENER, Role.MANAGER})
    Screen note(NoteForm form) {
        return Redirect.redirect("/noted/" + form.note().length());
    }

    @PostMapping("/test-rooms/start")
    @ForEveryone
    Screen start() {
        return Redirect.redirect("/inside");
    }
}
