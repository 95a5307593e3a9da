package org.breakwater.training.mine;

import java.util.UUID;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.office.materials.Materials;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Delegates download course materials. */
@Controller
@ForEveryone
class MyMaterialsController {

    private final ProvenLearner provenLearner;
    private final Bookings bookings;
    private final Materials materials;

    MyMaterialsController(ProvenLearner provenLearner, Bookings bookings, Materials materials) {
        this.provenLearner = provenLearner;
        this.bookings = bookings;
        this.materials = materials;
    }

    @GetMapping("/training/mine/materials/{material}")
    Screen open(@PathVariable UUID material, VisitorBrowser browser) {
        return provenLearner.show(browser, "/training/mine", email -> {
            var sessions = bookings.own().stream().map(BookingRow::sessionId).toList();
            return materials
                    .openOwn(sessions, material)
                    .<Screen>map(file -> file)
                    .orElse(FailedRequest.NOT_FOUND);
        });
    }
}
