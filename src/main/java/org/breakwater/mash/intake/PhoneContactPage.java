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
 * @param lookedFor the children who were searched for; none until "Check for matches" is pressed
 * @param oneMore whether one more child is requested
 */
public record PhoneContactPage(
        PhoneContactForm form, List<Problem> problems, List<ChildLookedFor> lookedFor, boolean oneMore)
        implements Page {

    PhoneContactPage(PhoneContactForm form, List<Problem> problems) {
        this(form, problems, List.of(), false);
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

    /** Those of the form, and the added one. */
    public List<ChildInCall> children() {
        return oneMore && mayAddChild()
                ? Stream.concat(form.children().stream(), Stream.of(ChildInCall.EMPTY))
                        .toList()
                : form.children();
    }

    /** Whether more than the first child has to be shown. */
    public boolean hasMore() {
        return oneMore || form.children().stream().skip(1).anyMatch(child -> !child.isEmpty());
    }

    public boolean mayAddChild() {
        return form.children().size() < PhoneContactForm.MOST_CHILDREN;
    }
}
