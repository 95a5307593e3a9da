package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Fills in whatever each page asks, as far as there is an answer, and presses the first preferred button that is there.
 * Which page comes next is up to the program: the walk counts what it finds.
 */
final class FormWalk {

    private static final int MOST_PAGES = 40;
    private static final String FILE = "file";

    private final Person person;
    private final List<Answer> answers;
    private final List<String> buttons;

    /** @param page the prefix of the page's address; empty if any */
    record Answer(String page, String field, String value) {}

    /** @param buttons in order of preference */
    FormWalk(Person person, List<Answer> answers, List<String> buttons) {
        this.person = person;
        this.answers = new ArrayList<>(answers);
        this.buttons = List.copyOf(buttons);
    }

    /** Continues until this page is shown. */
    Person to(String end) {
        for (int page = 0; page < MOST_PAGES && !person.path().equals(end); page++) {
            answers.removeIf(this::isGiven);
            person.open(button());
        }
        assertThat(person.path()).isEqualTo(end);
        return person;
    }

    /** Unused answers; empty if every answer was given. */
    List<Answer> leftOver() {
        return List.copyOf(answers);
    }

    private boolean isGiven(Answer answer) {
        var boxes = person.page().locator("main [name='" + answer.field() + "']");
        if (!person.path().startsWith(answer.page()) || boxes.count() == 0) {
            return false;
        }
        switch (String.valueOf(boxes.first().getAttribute("type"))) {
            case "radio", "checkbox" -> person.choose(answer.field(), answer.value());
            case FILE -> boxes.first().setInputFiles(picture(answer.value()));
            default -> person.write(answer.field(), answer.value());
        }
        return true;
    }

    private static FilePayload picture(String name) {
        return new FilePayload(name, "text/plain", "What I wrote down".getBytes(StandardCharsets.UTF_8));
    }

    private Locator button() {
        for (var words : buttons) {
            var found = person.page()
                    .locator("main button:visible, main a.govuk-button:visible")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + words + "\\s*$")));
            if (found.count() > 0) {
                return found.first();
            }
        }
        throw new AssertionError("None of " + buttons + " is on " + person.path() + ": " + person.text());
    }
}
