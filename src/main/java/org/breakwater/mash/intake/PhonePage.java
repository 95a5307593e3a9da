package org.breakwater.mash.intake;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.frontdoor.Channel;
import org.breakwater.frontdoor.Told;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/** The form for a call. */
public record PhonePage(PhoneForm form, List<Problem> problems) implements Page {

    public List<Choice> yesNoUnsure() {
        return List.of(
                Choice.of(Told.YesNoUnsure.YES, "Yes"),
                Choice.of(Told.YesNoUnsure.NO, "No"),
                Choice.of(Told.YesNoUnsure.UNSURE, "Not sure"));
    }

    public List<Choice> ways() {
        return List.of(
                Choice.of(Told.Way.ADULT, "A member of the public"),
                Choice.of(Told.Way.CHILD, "A child or young person"),
                Choice.of(Told.Way.PROFESSIONAL, "A professional").hint("They cannot be anonymous"));
    }

    public List<Choice> channels() {
        return Stream.of(Channel.values())
                .filter(Channel::isRecordedByHand)
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
