package org.breakwater.time;

import java.time.LocalDate;

/** When someone reaches an age that has legal significance. */
public final class Birthdays {

    private Birthdays() {}

    /** The first date on which they have that age. A person born on 29 February has it on 1 March in other years. */
    public static LocalDate reaches(LocalDate bornOn, int age) {
        var birthday = bornOn.plusYears(age);
        return birthday.getDayOfMonth() == bornOn.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }
}
