package org.breakwater.frontdoor.refer.who;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * Who is using a shared mailbox.
 *
 * @param who the id of a known person, or {@link #NEW}
 * @param pin six digits that only they know
 */
public record WhoForm(String who, String name, String role, String pin) implements Form {

    static final WhoForm EMPTY = new WhoForm("", "", "", "");

    /** Selected by a new person. */
    public static final String NEW = "NEW";

    private static final String DIGITS = "\\d{6}";

    /** What anyone would try first. */
    private static final List<String> GUESSED = List.of("112233", "332211", "123321", "159753", "147258");

    /** @param colleague a known person; empty for a new one, who has a name and a role */
    record Answer(Optional<UUID> colleague, String name, String role, String pin) {

        @Override
        public String toString() {
            return "Answer[…]";
        }
    }

    /** @param known the known people */
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
        ask.must(
                !isNew || !number.matches(DIGITS) || !isGuessed(number),
                "pin",
                "Choose a PIN that is harder to guess: no dates, no runs of digits");
        return ask.then(() -> new Answer(chosen, called, does, number));
    }

    private static boolean isGuessed(String number) {
        return GUESSED.contains(number)
                || number.matches("(\\d{1,3})\\1+")
                || isRun(number)
                || isDay(number.substring(0, 2), number.substring(2, 4))
                || isDay(number.substring(4), number.substring(2, 4));
    }

    /** Each digit follows the last by the same step, like 123456, 987654 or 890123. */
    private static boolean isRun(String number) {
        return IntStream.range(2, number.length()).allMatch(at -> step(number, at) == step(number, 1));
    }

    private static int step(String number, int at) {
        return Math.floorMod(number.charAt(at) - number.charAt(at - 1), 10);
    }

    /** Whether it reads as a date of birth, which colleagues often know. */
    private static boolean isDay(String day, String month) {
        var ofYear = Integer.parseInt(month);
        return ofYear >= 1
                && ofYear <= 12
                && Month.of(ofYear).maxLength() >= Integer.parseInt(day)
                && Integer.parseInt(day) >= 1;
    }

    @Override
    public String toString() {
        return "WhoForm[…]";
    }
}
