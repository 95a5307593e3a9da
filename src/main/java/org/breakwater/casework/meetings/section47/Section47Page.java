package org.breakwater.casework.meetings.section47;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.childpathway.ChildPathway;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.decisions.Section47Outcome;
import org.breakwater.casework.meetings.discussions.ChildDiscussionOutcome;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A section 47 enquiry about one child, and its outcome.
 *
 * @param began the strategy discussion that began it
 * @param conference by when a conference is due, if one is needed; null if that deadline has ended
 * @param source the source of that deadline
 * @param found the latest recorded outcome; null if there is none
 * @param mayApprove whether this person may approve it
 */
public record Section47Page(
        Case theCase,
        StrategyDiscussionRow began,
        ChildDiscussionOutcome child,
        @Nullable ClockRow conference,
        String source,
        @Nullable Section47OutcomeRow found,
        boolean mayApprove,
        Section47Form form,
        Section47ApprovalForm approval,
        Instant now,
        Rejection snag)
        implements CaseScreen {

    public String path() {
        return path(theCase, began, child);
    }

    static String path(Case theCase, StrategyDiscussionRow began, ChildDiscussionOutcome child) {
        return "/cases/%s/meetings/section47/%s/%s".formatted(theCase.id(), began.id(), child.child());
    }

    public boolean mayRecord() {
        return found == null || Boolean.FALSE.equals(found.approved());
    }

    /** Once it was approved, the page no longer says "if needed". */
    public String conferenceInWords() {
        var isSure = found != null && found.isApproved() && found.outcome() == Section47Outcome.CONFERENCE;
        return Section47Outcome.CONFERENCE.inWords() + (isSure ? "" : ", if needed");
    }

    /** An enquiry that ends without a conference is stepped down: the decision for the child is reconsidered. */
    public boolean isStepDown() {
        return found != null
                && found.isApproved()
                && found.outcome() != Section47Outcome.CONFERENCE
                && theCase.allows(CaseAct.DECIDE_AGAIN);
    }

    public List<Choice> findings() {
        return Arrays.stream(Section47Finding.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> outcomes() {
        return ChildPathway.ofSection47().stream()
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    @Override
    public String toString() {
        return "Section47Page[" + theCase.id() + "]";
    }
}
