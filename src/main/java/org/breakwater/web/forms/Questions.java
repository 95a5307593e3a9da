package org.breakwater.web.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Validates a form's answers in the order of the page and collects the errors. Lengths are counted in characters as a
 * person counts them (code points).
 */
public final class Questions {

    /** Digits of a local number without its code; a shorter one is a typing error, or an extension alone. */
    private static final int SHORTEST_NUMBER = 5;

    /** With its area code; only a few places have a digit less than the usual 11. */
    private static final int SHORTEST_WITH_CODE = 10;

    private static final String NO_NUMBER = "Enter a telephone number, like 01702 215007";

    private final List<Problem> problems = new ArrayList<>();

    /** A required answer, of at most {@code most} characters. */
    public String text(String field, String given, String ifMissing, int most) {
        if (given.isBlank()) {
            problem(field, ifMissing);
        }
        return maybe(field, given, most);
    }

    /**
     * An optional answer, of at most {@code most} characters. A longer one is truncated: the code after it need not
     * cope with a whole book.
     */
    public String maybe(String field, String given, int most) {
        var length = given.codePointCount(0, given.length());
        if (length > most) {
            problem(field, "Use %,d characters or fewer. You have used %,d".formatted(most, length));
            return given.substring(0, given.offsetByCodePoints(0, most)).strip();
        }
        return given.strip();
    }

    /** An age in years or in words, or a date of birth; clearly invalid input is rejected. */
    public String age(String field, String given) {
        must(!given.strip().matches("[-−–]\\s*\\d.*"), field, "Enter an age, or leave it blank");
        return when(field, given);
    }

    /** The same of an adult, with a date as an adult has it. */
    public String adultAge(String field, String given, LocalDate today) {
        if (InputParser.isImpossibleDay(given.strip())) {
            problem(field, "Date of birth must be a real date, like 27 3 1985");
            return maybe(field, given, 100);
        }
        return age(field, given, today);
    }

    /** The same of someone who is born: not after today. */
    public String age(String field, String given, LocalDate today) {
        var typed = given.strip();
        var year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : today.getYear();
        must(
                year <= today.getYear()
                        && InputParser.day(typed)
                                .filter(day -> day.isAfter(today))
                                .isEmpty(),
                field,
                "Date of birth must be in the past");
        return age(field, given);
    }

    /** A date or text about one, of at most 100 characters. If it looks like a date it must exist. */
    public String when(String field, String given) {
        must(!InputParser.isImpossibleDay(given.strip()), field, "Date must be a real date, like 27 3 2020");
        return maybe(field, given, 100);
    }

    /** A required date. */
    public Optional<LocalDate> day(String field, String given, String ifNone) {
        var day = InputParser.day(given);
        must(day.isPresent(), field, ifNone);
        return day;
    }

    /** A required date, today or earlier. */
    public Optional<LocalDate> pastDay(
            String field, String given, LocalDate today, String ifNone, String ifInTheFuture) {
        var day = day(field, given, ifNone);
        must(day.filter(one -> one.isAfter(today)).isEmpty(), field, ifInTheFuture);
        return day;
    }

    /** A required telephone number, on which whoever types it is called back: a whole one, if it begins with 0. */
    public String telephone(String field, String given, String ifMissing, int most) {
        if (given.isBlank()) {
            problem(field, ifMissing);
        }
        var digits = digits(given);
        must(
                !given.strip().startsWith("0") || digits < SHORTEST_NUMBER || digits >= SHORTEST_WITH_CODE,
                field,
                NO_NUMBER);
        return telephone(field, given, most);
    }

    /**
     * An optional telephone number, with text beside it if they like: of someone else, part of it may be all they know.
     */
    public String telephone(String field, String given, int most) {
        var digits = digits(given);
        must(digits == 0 || digits >= SHORTEST_NUMBER, field, NO_NUMBER);
        return maybe(field, given, most);
    }

    private static long digits(String given) {
        return given.codePoints().filter(Character::isDigit).count();
    }

    /** One of the given constants, by its name; the message is for no selection. */
    public <E extends Enum<E>> Optional<E> one(String field, String given, Class<E> of, String ifMissing) {
        var found = maybeOne(given, of);
        if (found.isEmpty()) {
            problem(field, ifMissing);
        }
        return found;
    }

    /** One of the given constants, or none; a forged value counts as none. */
    public <E extends Enum<E>> Optional<E> maybeOne(String given, Class<E> of) {
        for (var constant : of.getEnumConstants()) {
            if (constant.name().equals(given)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** A rule over several answers. */
    public void must(boolean holds, String field, String message) {
        if (!holds) {
            problem(field, message);
        }
    }

    public void problem(String field, String message) {
        problems.add(new Problem(field, message));
    }

    public boolean areAnswered() {
        return problems.isEmpty();
    }

    /** The command, made only if every answer is valid. */
    public <T> Checked<T> then(Supplier<T> command) {
        return problems.isEmpty() ? new Checked.Good<>(command.get()) : new Checked.Bad<>(List.copyOf(problems));
    }
}
