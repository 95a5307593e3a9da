package org.breakwater.library.information.localservices;

import org.breakwater.access.ForEveryone;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is not kept as bytes: the address with a query. */
@Controller
@ForEveryone
class LocalServicesController {

    private final LocalServices services;

    LocalServicesController(LocalServices services) {
        this.services = services;
    }

    @GetMapping(KeptLocalServices.PAGE)
    Screen services() {
        return services.now();
    }
}
