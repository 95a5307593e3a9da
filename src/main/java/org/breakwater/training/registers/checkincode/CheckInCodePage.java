package org.breakwater.training.registers.checkincode;

import java.time.Instant;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.QrCode;

/**
 * The check-in code that is shown in the room.
 *
 * @param shows whether this is its day
 * @param address where it leads
 * @param until when the next one is shown
 */
public record CheckInCodePage(SessionRow session, String title, boolean shows, String address, Instant until)
        implements Page {

    public QrCode code() {
        return QrCode.of(address);
    }

    @Override
    public String toString() {
        return "CheckInCodePage[" + session.id() + "]";
    }
}
