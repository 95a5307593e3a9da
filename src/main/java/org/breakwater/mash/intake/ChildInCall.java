package org.breakwater.mash.intake;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * The answers about one child in a call.
 *
 * @param sameAddress "yes" where they live at the address of the first child
 */
public record ChildInCall(
        String name, String described, String age, String sameAddress, String address, String school) {

    static final ChildInCall EMPTY = new ChildInCall("", "", "", "", "", "");

    private static final int MOST_LOOKED_FOR = 100;

    public boolean isEmpty() {
        return (name + described + age + sameAddress + address + school).isBlank();
    }

    public boolean hasSameAddress() {
        return sameAddress.equals("yes");
    }

    /** With the address of the first child if this one lives there too. */
    ChildInCall livingWith(ChildInCall first) {
        return hasSameAddress() && address.isBlank()
                ? new ChildInCall(name, described, age, sameAddress, first.address(), school)
                : this;
    }

    /** What is known about the child in one line, to check whether they are known; empty if nothing is. */
    String inOneLine() {
        return Stream.of(name, age, address)
                .filter(part -> !part.isBlank())
                .map(part -> part.substring(0, Math.min(part.length(), MOST_LOOKED_FOR)))
                .collect(Collectors.joining(", "));
    }

    /** @param number its place on the page, counted from 1 */
    ReportContent.Child check(Questions ask, int number, LocalDate today) {
        var called = ask.maybe("name" + number, name, 200);
        var description = ask.maybe("described" + number, described, 2000);
        var told = age(ask, number, today);
        return new ReportContent.Child(
                called,
                description,
                told.words(),
                false,
                "",
                ask.maybe("address" + number, address, 500),
                ask.maybe("school" + number, school, 200),
                told.born());
    }

    private ChildAge age(Questions ask, int number, LocalDate today) {
        var field = "age" + number;
        var typed = ask.age(field, age);
        var read = ChildAge.read(typed, today);
        ask.must(
                read.isPresent() || InputParser.isImpossibleDay(age.strip()),
                field,
                "Enter an age from 0 to 17, or a date of birth, for "
                        + (name.isBlank() ? "child " + number : name.strip()));
        return read.orElse(new ChildAge(typed, ""));
    }

    @Override
    public String toString() {
        return "ChildInCall[…]";
    }
}
