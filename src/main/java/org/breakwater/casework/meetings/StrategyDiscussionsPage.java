package org.breakwater.casework.meetings;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * The strategy discussions of a case, the latest first.
 *
 * @param whom who would be called now, by id
 * @param readers agencies where someone reads what is asked about this case, by id
 * @param how joining details for the agencies, as saved or as typed
 * @param confirming whether the next press calls it and sends the emails
 */
public record StrategyDiscussionsPage(
        Case theCase,
        List<StrategyDiscussionRow> all,
        List<String> whom,
        Agencies agencies,
        Set<String> readers,
        NotHeldForm form,
        String how,
        boolean confirming,
        Rejection snag)
        implements CaseScreen {

    /** One at a time, and none of what is closed. */
    public boolean mayCall() {
        return theCase.allows(CaseAct.NOTE) && all.stream().noneMatch(StrategyDiscussionRow::isOpen);
    }

    /** Until it has ended, the agencies are told when and how they take part. */
    public boolean maySayHow() {
        return theCase.allows(CaseAct.NOTE) && all.stream().anyMatch(StrategyDiscussionRow::isOpen);
    }

    StrategyDiscussionsPage typed(String words) {
        return new StrategyDiscussionsPage(theCase, all, whom, agencies, readers, form, words, confirming, snag);
    }

    StrategyDiscussionsPage toConfirm() {
        return new StrategyDiscussionsPage(theCase, all, whom, agencies, readers, form, how, true, snag);
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
        return "StrategyDiscussionsPage[" + theCase.id() + "]";
    }
}
