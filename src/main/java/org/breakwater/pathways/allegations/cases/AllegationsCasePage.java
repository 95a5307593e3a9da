package org.breakwater.pathways.allegations.cases;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.pathways.allegations.records.AllegationsCase;

/**
 * One case.
 *
 * @param clocks its deadlines, with the sentences that explain them
 * @param employerTold when the employer told the LADO, and whether that was late
 * @param band how long the case has taken, as a measure
 */
public record AllegationsCasePage(
        Case theCase, AllegationsCase record, List<ClockRow> clocks, String employerTold, String band, LocalDate today)
        implements CaseScreen {

    /** The deadlines that are running, the earliest first. */
    public List<ClockRow> running() {
        return clocks.stream().filter(ClockRow::isRunning).toList();
    }
}
