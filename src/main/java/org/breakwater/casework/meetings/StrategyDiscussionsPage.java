package org.breakwater.casework.meetings;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/**
 * The strategy discussions of a case, the latest first.
 *
 * @param agencies who can be invited, and how each is told
 * @param call who is invited and how they join, as typed; initially the required agencies
 * @param how joining details for the agencies of an open one, as saved or as typed
 * @param confirming whether the next click calls it and sends the emails
 */
public record StrategyDiscussionsPage(
        Case theCase,
        List<StrategyDiscussionRow> all,
        InvitedAgencies agencies,
        StrategyDiscussionForm call,
        NotHeldForm form,
        String how,
        boolean confirming,
        Rejection snag)
        implements CaseScreen {

    /** One at a time, and none on a closed case. */
    public boolean mayCall() {
        return theCase.allows(CaseAct.NOTE) && all.stream().noneMatch(StrategyDiscussionRow::isOpen);
    }

    /** Until it has ended, the agencies are told when and how they take part. */
    public boolean maySayHow() {
        return theCase.allows(CaseAct.NOTE) && all.stream().anyMatch(StrategyDiscussionRow::isOpen);
    }

    StrategyDiscussionsPage saying(String words) {
        return new StrategyDiscussionsPage(theCase, all, agencies, call.saying(words), form, words, confirming, snag);
    }

    StrategyDiscussionsPage typed(StrategyDiscussionForm typed) {
        return new StrategyDiscussionsPage(theCase, all, agencies, typed, form, how, confirming, snag);
    }

    StrategyDiscussionsPage toConfirm() {
        return new StrategyDiscussionsPage(theCase, all, agencies, call, form, how, true, snag);
    }

    public List<Choice> invitable() {
        return agencies.choices();
    }

    public String needed() {
        return agencies.needed();
    }

    public String emailed() {
        return agencies.emailed(call.invite());
    }

    /** Agencies that no email reaches, and others who were typed. */
    public String toPhone() {
        var named = agencies.toPhone(call.invite());
        return call.others().isBlank()
                ? named
                : (named.isEmpty() ? "" : named + "; ") + call.others().strip();
    }

    public String toTell() {
        return agencies.toTell(call.invite());
    }

    @Override
    public String toString() {
        return "StrategyDiscussionsPage[" + theCase.id() + "]";
    }
}
