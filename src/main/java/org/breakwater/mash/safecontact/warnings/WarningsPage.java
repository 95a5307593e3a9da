package org.breakwater.mash.safecontact.warnings;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;

/** The warnings of one contact, and the form for one more. */
public record WarningsPage(
        ContactRow contact, List<WarningRow> warnings, LocalDate today, WarningForm form, Rejection snag)
        implements ContactScreen {

    public List<WarningRow> standing() {
        return warnings.stream().filter(WarningRow::stands).toList();
    }

    public List<WarningRow> ended() {
        return warnings.stream().filter(row -> !row.stands()).toList();
    }
}
