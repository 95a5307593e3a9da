package org.breakwater.training.registers;

import java.util.List;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;

/** The register on paper: everyone with a place signs beside their name. */
public record SigningSheetPage(SessionRow session, String title, List<RegisterRow> rows, String stylesheet)
        implements Page {

    /** For people who come without a booking. */
    public static final int BLANK = 5;

    @Override
    public String toString() {
        return "SigningSheetPage[" + session.id() + "]";
    }
}
