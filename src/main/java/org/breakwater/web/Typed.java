package org.breakwater.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads what somebody typed, or what a form of ours carries; nonsense is empty and never an exception. */
public final class Typed {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Typed() {}

    /** From 1 to 999,999. */
    public static Optional<Integer> count(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** Which page of a list; nonsense is the first. */
    public static int page(String typed) {
        return count(typed).orElse(1);
    }

    public static Optional<UUID> id(String typed) {
        return typed.matches(ID) ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    /** A day that exists, from its three boxes. */
    public static Optional<LocalDate> day(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Of at most four digits; nonsense is a number that no day and no time has. */
    public static int number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
