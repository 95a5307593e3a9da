package org.breakwater.training.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether someone is in date with a course that they need. */
public enum CurrencyStatus {
    IN_DATE("In date", "I"),
    DUE_SOON("Due within 90 days", "D"),
    OUT_OF_DATE("Out of date", "X"),
    NOT_DONE("Outstanding", "O");

    private static final int SOON = 90;

    private final String words;
    private final String letter;

    CurrencyStatus(String words, String letter) {
        this.words = words;
        this.letter = letter;
    }

    /** In a grid, beside a colour: no colour says anything alone. */
    public String letter() {
        return letter;
    }

    public String inWords() {
        return words;
    }

    /** @param refresh after how many months a refresher is due; empty if never */
    public static CurrencyStatus on(LocalDate today, Optional<LocalDate> done, OptionalInt refresh) {
        if (done.isEmpty()) {
            return NOT_DONE;
        }
        var last = lastDay(done, refresh);
        if (last.isEmpty()) {
            return IN_DATE;
        }
        if (today.isAfter(last.get())) {
            return OUT_OF_DATE;
        }
        return today.plusDays(SOON).isBefore(last.get()) ? IN_DATE : DUE_SOON;
    }

    /** The last day on which it is valid; empty if it was not done, or does not expire. */
    public static Optional<LocalDate> lastDay(Optional<LocalDate> done, OptionalInt refresh) {
        return refresh.isEmpty() ? Optional.empty() : done.map(day -> day.plusMonths(refresh.getAsInt()));
    }
}
