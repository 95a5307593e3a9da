package org.breakwater.training.lead;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.learners.LearnerRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.SinglePress;

/** A new colleague; an address is optional. @param pageId identifies the page, so that pressing twice adds one */
public record ColleagueForm(String pageId, String name, String job, List<String> duties) implements Form {

    static ColleagueForm empty() {
        return new ColleagueForm(UUID.randomUUID().toString(), "", "", List.of());
    }

    public static ColleagueForm of(LearnerRow person) {
        return new ColleagueForm("", person.name(), person.job(), person.told());
    }

    /** The validated input. */
    public record Answers(UUID id, String name, String job, List<String> duties) {
        @Override
        public String toString() {
            return "Answers[" + id + "]";
        }
    }

    public Checked<Answers> check() {
        var ask = new Questions();
        var who = ask.text("name", name, "Enter their name", 200);
        var does = ask.maybe("job", job, 200);
        return ask.then(() -> new Answers(SinglePress.of(page(), this), who, does, duties));
    }

    private UUID page() {
        return InputParser.id(pageId).orElseGet(UUID::randomUUID);
    }

    @Override
    public String toString() {
        return "ColleagueForm[…]";
    }
}
