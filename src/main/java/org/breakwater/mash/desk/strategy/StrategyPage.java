package org.breakwater.mash.desk.strategy;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
 * @param readers agencies where someone reads what is asked about this contact, by id
 * @param how joining details for the agencies, as saved or as typed
 * @param confirming whether the next press calls it and sends the emails
 */
public record StrategyPage(
        ContactRow contact,
        List<StrategyRow> all,
        List<String> whom,
        Agencies agencies,
        Set<String> readers,
        WhyForm form,
        String how,
        boolean confirming,
        Snag snag)
        implements ContactScreen {

    /** One at a time, and none of what is closed. */
    public boolean mayCall() {
        return contact.allows(new Move.Note()) && all.stream().noneMatch(StrategyRow::isOpen);
    }

    /** Until it has ended, the agencies are told when and how they take part. */
    public boolean maySayHow() {
        return contact.allows(new Move.Note()) && all.stream().anyMatch(StrategyRow::isOpen);
    }

    StrategyPage typed(String words) {
        return new StrategyPage(contact, all, whom, agencies, readers, form, words, confirming, snag);
    }

    StrategyPage toConfirm() {
        return new StrategyPage(contact, all, whom, agencies, readers, form, how, true, snag);
    }

    /** Agencies where someone has an account that reads this, and so gets an email. */
    public String emailed() {
        return named(readers::contains);
    }

    /** Agencies that no email reaches. */
    public String toPhone() {
        return named(agency -> !readers.contains(agency));
    }

    private String named(Predicate<String> which) {
        return whom.stream().filter(which).map(agencies::nameOf).collect(Collectors.joining(", "));
    }

    public String called() {
        return whom.stream().map(agencies::nameOf).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "StrategyPage[" + contact.id() + "]";
    }
}
