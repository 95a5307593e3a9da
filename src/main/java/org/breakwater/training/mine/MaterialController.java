package org.breakwater.training.mine;

import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.model.BookingRow;
import org.breakwater.training.model.Bookings;
import org.breakwater.training.model.Materials;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Whoever has a place saves what there is to read. */
@Controller
@ForEveryone
class MaterialController {

    private final Proven proven;
    private final Bookings bookings;
    private final Materials materials;

    MaterialController(Proven proven, Bookings bookings, Materials materials) {
        this.proven = proven;
        this.bookings = bookings;
        this.materials = materials;
    }

    @GetMapping("/training/mine/materials/{material}")
    Screen open(@PathVariable UUID material, Browser browser) {
        return proven.show(browser, "/training/mine", email -> {
            var sessions = bookings.own().stream().map(BookingRow::sessionId).toList();
            return materials
                    .openOwn(sessions, material)
                    .<Screen>map(file -> file)
                    .orElse(Mishap.NOT_FOUND);
        });
    }
}
