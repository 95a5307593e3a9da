package org.breakwater.training.door;

import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.SessionRow;
import org.breakwater.training.model.Door;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody has read the code in the room. */
@Controller
@ForEveryone
@RequestMapping("/training/door/{session}/{code}")
class DoorController {

    private final Proven proven;
    private final Door door;
    private final Catalogue catalogue;

    DoorController(Proven proven, Door door, Catalogue catalogue) {
        this.proven = proven;
        this.door = door;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen look(@PathVariable UUID session, @PathVariable String code, Browser browser) {
        return proven.show(browser, address(session, code), email -> page(session, code, door::look));
    }

    @PostMapping
    Screen enter(@PathVariable UUID session, @PathVariable String code, Browser browser) {
        return proven.act(browser, address(session, code), email -> page(session, code, door::enter));
    }

    private Screen page(UUID session, String code, BiFunction<SessionRow, String, Door.Answer> answer) {
        return door.session(session)
                .<Screen>map(row -> new DoorPage(row, catalogue.titleOf(row.course()), code, answer.apply(row, code)))
                .orElse(Mishap.NOT_FOUND);
    }

    /** Nobody is sent where no code of ours leads. */
    private static String address(UUID session, String code) {
        return code.matches("[0-9a-z]{1,20}") ? "/training/door/" + session + "/" + code : "/training/mine";
    }
}
