package org.breakwater.frontdoor.refer.who;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * Who somebody is that uses a shared mailbox.
 *
 * @param who the id of one who was here before, or {@link #NEW}
 * @param pin a number of six digits that only they know
 */
public record WhoForm(String who, String name, String role, String pin) implements Form {

    static final WhoForm EMPTY = new WhoForm("", "", "", "");

    /** Chosen by somebody who was not here before. */
    public static final String NEW = "NEW";

    private static final String DIGITS = "\\d{6}";

    /** What anyone would try first. */
    private static final List<String> GUESSED = List.of("123456", "654321", "012345", "123123", "112233", "121212");

    /** @param colleague one who was here before; empty for somebody new, who has a name and a role */
    record Answer(Optional<UUID> colleague, String name, String role, String pin) {

        @Override
        public String toString() {
            return "Answer[…]";
        }
    }

    /** @param known those who were here before */
    Checked<Answer> check(List<Colleague> known) {
        var ask = new Questions();
        var chosen = InputParser.id(who)
                .filter(id -> known.stream().anyMatch(one -> one.id().equals(id)));
        var isNew = known.isEmpty() || who.equals(NEW);
        ask.must(isNew || chosen.isPresent(), "who", "Select who you are");
        var called = isNew ? ask.text("name", name, "Enter your name", 200) : "";
        var does = isNew ? ask.text("role", role, "Enter your role, like deputy safeguarding lead", 80) : "";
        var number = pin.replaceAll("\\s", "");
        ask.must(number.matches(DIGITS), "pin", "Enter a PIN of 6 digits");
        ask.must(!isNew || !isGuessed(number), "pin", "Choose a PIN that is harder to guess");
        return ask.then(() -> new Answer(chosen, called, does, number));
    }

    private static boolean isGuessed(String number) {
        return GUESSED.contains(number) || number.matches("(\\d)\\1{5}");
    }

    @Override
    public String toString() {
        return "WhoForm[…]";
    }
}
