package org.breakwater.mash.intake;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * The form for a call.
 *
 * @param lookedFor the people who were looked for; none until "Check for matches" is pressed
 * @param oneMore whom one more is asked for
 */
public record PhoneContactPage(
        PhoneContactForm form, List<Problem> problems, List<PersonLookedFor> lookedFor, OneMore oneMore)
        implements Page {

    /** Of whom the page asks for one more. */
    enum OneMore {
        NO,
        CHILD,
        ADULT
    }

    PhoneContactPage(PhoneContactForm form, List<Problem> problems) {
        this(form, problems, List.of(), OneMore.NO);
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

    /** Those of the form, and the one that was asked for. */
    public List<ChildInCall> children() {
        return oneMore == OneMore.CHILD && mayAddChild()
                ? Stream.concat(form.children().stream(), Stream.of(ChildInCall.EMPTY))
                        .toList()
                : form.children();
    }

    /** Whether anyone but the first child is on the page for a reason. */
    public boolean hasMore() {
        return oneMore == OneMore.CHILD || form.children().stream().skip(1).anyMatch(child -> !child.isEmpty());
    }

    /** Those of the form, and the one that was asked for. */
    public List<AdultInCall> adults() {
        return oneMore == OneMore.ADULT && mayAddAdult()
                ? Stream.concat(form.adults().stream(), Stream.of(AdultInCall.EMPTY))
                        .toList()
                : form.adults();
    }

    /** Whether any adult is on the page for a reason. */
    public boolean hasAdults() {
        return oneMore == OneMore.ADULT || form.adults().stream().anyMatch(adult -> !adult.isEmpty());
    }

    public boolean mayAddAdult() {
        return form.adults().size() < PhoneContactForm.MOST_ADULTS;
    }

    public List<Choice> kinds() {
        return Stream.of(RelationshipKind.values())
                .filter(kind -> !kind.isBetweenAdults())
                .map(kind -> Choice.of(kind, kind.inWords()))
                .toList();
    }

    public boolean mayAddChild() {
        return form.children().size() < PhoneContactForm.MOST_CHILDREN;
    }
}
