package org.breakwater.mash.intake;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * The form for a call.
 *
 * @param lookedFor the children who were looked for; none until "Check for matches" is pressed
 */
public record PhonePage(PhoneForm form, List<Problem> problems, List<ChildLookedFor> lookedFor) implements Page {

    PhonePage(PhoneForm form, List<Problem> problems) {
        this(form, problems, List.of());
    }

    public List<Choice> yesNoUnsure() {
        return List.of(
                Choice.of(ReportContent.YesNoUnsure.YES, "Yes"),
                Choice.of(ReportContent.YesNoUnsure.NO, "No"),
                Choice.of(ReportContent.YesNoUnsure.UNSURE, "Not sure"));
    }

    public List<Choice> ways() {
        return List.of(
                Choice.of(ReportContent.Way.ADULT, "A member of the public"),
                Choice.of(ReportContent.Way.CHILD, "A child or young person"),
                Choice.of(ReportContent.Way.PROFESSIONAL, "A professional").hint("Professionals must give their name"));
    }

    public List<Choice> channels() {
        return Stream.of(ReportChannel.values())
                .filter(ReportChannel::isRecordedByHand)
                .map(channel -> Choice.of(channel, channel.inWords()))
                .toList();
    }

    /** The second and third child, shown open when something is typed there. */
    public List<ChildInCall> moreChildren() {
        return form.children().subList(1, 3);
    }

    public boolean hasMore() {
        return moreChildren().stream().anyMatch(block -> !block.isEmpty());
    }
}
