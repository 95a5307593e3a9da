package org.breakwater.training.lead.book;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.SinglePress;

/**
 * Who comes to a session.
 *
 * @param pageId names the page, so that pressing twice asks once for each
 * @param who the ids of those who were ticked
 */
public record LeadBookingForm(String pageId, List<String> who) implements Form {

    static LeadBookingForm empty() {
        return new LeadBookingForm(UUID.randomUUID().toString(), List.of());
    }

    /** One of those who were ticked. */
    public record Ticked(String learner) implements Form {}

    /** Those of these people who were ticked, in the order of the page. */
    Checked<List<LearnerRow>> check(List<LearnerRow> people) {
        var ask = new Questions();
        var ticked =
                people.stream().filter(one -> who.contains(one.id().toString())).toList();
        ask.must(!ticked.isEmpty(), "who", "Select who you want to book");
        return ask.then(() -> ticked);
    }

    /** The id of what is asked for this person on this page. */
    UUID bookingOf(LearnerRow person) {
        var page = InputParser.id(pageId).orElseGet(UUID::randomUUID);
        return SinglePress.of(page, new Ticked(person.id().toString()));
    }

    @Override
    public String toString() {
        return "LeadBookingForm[" + who.size() + "]";
    }
}
