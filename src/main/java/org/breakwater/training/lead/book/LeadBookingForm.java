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
 * The people to book on a session.
 *
 * @param pageId identifies the page, so that pressing twice requests once for each
 * @param who the ids of the selected people
 */
public record LeadBookingForm(String pageId, List<String> who) implements Form {

    static LeadBookingForm empty() {
        return new LeadBookingForm(UUID.randomUUID().toString(), List.of());
    }

    /** One of the selected people. */
    public record Ticked(String learner) implements Form {}

    /** The selected ones, in the order of the page. */
    Checked<List<LearnerRow>> check(List<LearnerRow> people) {
        var ask = new Questions();
        var ticked =
                people.stream().filter(one -> who.contains(one.id().toString())).toList();
        ask.must(!ticked.isEmpty(), "who", "Select who you want to book");
        return ask.then(() -> ticked);
    }

    /** The id of the request for this person on this page. */
    UUID bookingOf(LearnerRow person) {
        var page = InputParser.id(pageId).orElseGet(UUID::randomUUID);
        return SinglePress.of(page, new Ticked(person.id().toString()));
    }

    @Override
    public String toString() {
        return "LeadBookingForm[" + who.size() + "]";
    }
}
