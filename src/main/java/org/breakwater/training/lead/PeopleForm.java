package org.breakwater.training.lead;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.model.LearnerRow;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.OnePress;
import org.breakwater.web.Questions;
import org.breakwater.web.Typed;

/**
 * Who comes to a session.
 *
 * @param pageId names the page, so that pressing twice asks once for each
 * @param who the ids of those who were ticked
 */
public record PeopleForm(String pageId, List<String> who) implements Form {

    static PeopleForm empty() {
        return new PeopleForm(UUID.randomUUID().toString(), List.of());
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
        var page = Typed.id(pageId).orElseGet(UUID::randomUUID);
        return OnePress.of(page, new Ticked(person.id().toString()));
    }

    @Override
    public String toString() {
        return "PeopleForm[" + who.size() + "]";
    }
}
