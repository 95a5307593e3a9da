package org.breakwater.mash.desk.strategy;

import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.access.Agencies;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Move;
import org.breakwater.mash.model.StrategyRow;

/**
 * The strategy discussions of a contact, the latest first.
 *
 * @param whom who would be called now, by id
 */
public record StrategyPage(
        ContactRow contact, List<StrategyRow> all, List<String> whom, Agencies agencies, WhyForm form, Snag snag)
        implements ContactScreen {

    /** One at a time, and none of what is closed. */
    public boolean mayCall() {
        return contact.allows(new Move.Note()) && all.stream().noneMatch(StrategyRow::isOpen);
    }

    public String called() {
        return whom.stream().map(agencies::nameOf).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "StrategyPage[" + contact.id() + "]";
    }
}
