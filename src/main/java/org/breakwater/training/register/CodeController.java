package org.breakwater.training.register;

import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.Door;
import org.breakwater.training.model.DoorCode;
import org.breakwater.training.model.OurAddress;
import org.breakwater.training.model.Register;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A trainer shows the code with which people mark themselves. */
@Controller
@ForEveryone
class CodeController {

    private final Proven proven;
    private final Register register;
    private final Door door;
    private final DoorCode codes;
    private final OurAddress our;
    private final Catalogue catalogue;

    CodeController(Proven proven, Register register, Door door, DoorCode codes, OurAddress our, Catalogue catalogue) {
        this.proven = proven;
        this.register = register;
        this.door = door;
        this.codes = codes;
        this.our = our;
        this.catalogue = catalogue;
    }

    @GetMapping("/training/register/{session}/door")
    Screen code(@PathVariable UUID session, Browser browser) {
        return proven.show(
                browser,
                "/training/register/" + session + "/door",
                email -> register.given(session)
                        .<Screen>map(row -> new CodePage(
                                row,
                                catalogue.titleOf(row.course()),
                                door.isToday(row),
                                our.ofThisHouse() + "/training/door/" + session + "/" + codes.of(session),
                                codes.until()))
                        .orElse(Mishap.NOT_FOUND));
    }
}
