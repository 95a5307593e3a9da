package org.breakwater.casework.safecontact.warnings;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** The warnings of one case, and the form for one more. */
public record WarningsPage(Case theCase, List<WarningRow> warnings, LocalDate today, WarningForm form, Rejection snag)
        implements CaseScreen {

    public List<WarningRow> standing() {
        return warnings.stream().filter(WarningRow::stands).toList();
    }

    public List<WarningRow> ended() {
        return warnings.stream().filter(row -> !row.stands()).toList();
    }
}
