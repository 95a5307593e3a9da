package org.breakwater.mash.desk.decision;

import java.util.List;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.analysis.Reasoned;
import org.breakwater.mash.desk.asks.AgenciesSay;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Deciding;

/** The children of a contact with what was decided for each, and the button that asks a second person. */
public record DecisionPage(
        ContactRow contact,
        List<Deciding.ForChild> children,
        AgenciesSay say,
        Reasoned reasoned,
        SubmitForm form,
        Snag snag)
        implements ContactScreen {

    /** Whether the analysis must still be written before a second person is asked. */
    public boolean lacksAnalysis() {
        return say.asks().stream().anyMatch(one -> !one.ask().isWithdrawn())
                && reasoned.analysis().isEmpty();
    }

    public boolean allReady() {
        return !children.isEmpty() && children.stream().allMatch(Deciding.ForChild::isReady);
    }
}
