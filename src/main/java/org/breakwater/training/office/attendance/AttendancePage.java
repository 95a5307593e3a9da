package org.breakwater.training.office.attendance;

import java.util.List;
import org.breakwater.training.Catalogue;
import org.breakwater.training.model.Turnout;
import org.breakwater.training.model.TurnoutLine;
import org.breakwater.training.office.fees.Days;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** What became of the places of some days. */
public record AttendancePage(Days days, Turnout.Found found, Catalogue catalogue, List<Problem> problems)
        implements Page {

    public String titleOf(TurnoutLine line) {
        return catalogue.titleOf(line.of());
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
