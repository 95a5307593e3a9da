package org.breakwater.mash.desk.ring;

import java.util.List;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.mash.model.RingRow;
import org.breakwater.web.Page;

/** Every team outside that has to be rung. */
public record RingPage(List<RingRow> rows, ReceivingTeams teams) implements Page {

    @Override
    public String toString() {
        return "RingPage[" + rows.size() + "]";
    }
}
