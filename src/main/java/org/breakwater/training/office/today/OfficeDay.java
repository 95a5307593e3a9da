package org.breakwater.training.office.today;

import java.util.List;
import org.breakwater.training.programme.SessionRow;

/**
 * What needs somebody today.
 *
 * @param sessions of today and tomorrow
 * @param noRegister sessions that are over, with delegates who are not marked
 * @param toApprove sessions with places that wait for a manager
 * @param external how many entries of external training wait for the office
 * @param organisations how many that delegates added wait for the office
 * @param freeWithList sessions with free places and a waiting list
 * @param lapsed sessions with places that no one accepted or approved in time
 * @param noCertificate sessions whose delegates have no certificate yet
 */
public record OfficeDay(
        List<SessionRow> sessions,
        List<SessionTaskRow> noRegister,
        List<SessionTaskRow> toApprove,
        int external,
        int organisations,
        List<SessionTaskRow> freeWithList,
        List<SessionTaskRow> lapsed,
        List<SessionTaskRow> noCertificate,
        List<Year> years) {

    /** A training year with its figures. */
    public record Year(TrainingYear year, YearFigures figures) {}

    /** Whether anything waits for somebody. */
    public boolean isQuiet() {
        return external + organisations == 0
                && noRegister.isEmpty()
                && toApprove.isEmpty()
                && freeWithList.isEmpty()
                && lapsed.isEmpty()
                && noCertificate.isEmpty();
    }
}
