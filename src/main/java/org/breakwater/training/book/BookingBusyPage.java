package org.breakwater.training.book;

import java.util.UUID;
import org.breakwater.web.Page;

/** Many people book at this moment; what this one typed is sent again with one press. */
public record BookingBusyPage(UUID session, BookingForm form) implements Page {

    @Override
    public int status() {
        return 503;
    }
}
