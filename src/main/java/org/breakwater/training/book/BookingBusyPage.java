package org.breakwater.training.book;

import java.util.UUID;
import org.breakwater.web.Page;

/** Many people are booking at this moment; the input is resubmitted with one click. */
public record BookingBusyPage(UUID session, BookingForm form) implements Page {

    @Override
    public int status() {
        return 503;
    }
}
