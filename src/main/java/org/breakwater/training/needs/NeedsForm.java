package org.breakwater.training.needs;

import java.util.List;
import java.util.Set;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Four questions: where someone works, their duties, what they have completed and when.
 *
 * @param duties may be none
 * @param done courses of the last years, by their ids; unknown ones are ignored
 * @param sure whether they know when they did those: YES if it is still in date, NONE if there are none
 */
public record NeedsForm(String kind, List<String> duties, List<String> done, String sure, String asked)
        implements Form {

    /** Whether anything was answered, or the page was just opened. */
    boolean isAsked() {
        return !asked.isBlank();
    }

    Checked<CoursesNeeded> check(Catalogue catalogue) {
        var ask = new Questions();
        ask.must(
                catalogue.kinds().stream().map(NamedOption::id).anyMatch(kind::equals),
                "kind",
                "Select where you work or volunteer");
        ask.must(
                done.isEmpty() || !sure.equals("NONE"),
                "sure",
                "You selected training, and said you have not completed any. Change one answer");
        ask.must(
                done.isEmpty() || Set.of("YES", "NO", "NONE").contains(sure),
                "sure",
                "Select whether the training you have completed is still in date");
        return ask.then(() -> new CoursesNeeded(
                catalogue.neededBy(kind, Set.copyOf(duties)), sure.equals("YES") ? Set.copyOf(done) : Set.of()));
    }
}
