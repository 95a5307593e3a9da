package org.breakwater.mash.desk.warnings;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.WarningRow;

/** The warnings of one contact, and the form for one more. */
public record WarningsPage(ContactRow contact, List<WarningRow> warnings, LocalDate today, WarnForm form, Snag snag)
        implements ContactScreen {

    public List<WarningRow> standing() {
        return warnings.stream().filter(WarningRow::stands).toList();
    }

    public List<WarningRow> ended() {
        return warnings.stream().filter(row -> !row.stands()).toList();
    }
}
