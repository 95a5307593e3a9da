package org.breakwater.mash.intake;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.web.forms.Questions;

/** The answers about one child in a call. */
public record ChildInCall(String name, String described, String age, String address, String school) {

    static final ChildInCall EMPTY = new ChildInCall("", "", "", "", "");

    private static final int MOST_LOOKED_FOR = 100;

    public boolean isEmpty() {
        return (name + described + age + address + school).isBlank();
    }

    /** What is known of the child in one line, to see whether they are known; empty when nothing is. */
    String inOneLine() {
        return Stream.of(name, age, address)
                .filter(part -> !part.isBlank())
                .map(part -> part.substring(0, Math.min(part.length(), MOST_LOOKED_FOR)))
                .collect(Collectors.joining(", "));
    }

    /** @param number its place on the page, counted from 1 */
    ReportContent.Child check(Questions ask, int number) {
        return new ReportContent.Child(
                ask.maybe("name" + number, name, 200),
                ask.maybe("described" + number, described, 2000),
                ask.age("age" + number, age),
                false,
                "",
                ask.maybe("address" + number, address, 500),
                ask.maybe("school" + number, school, 200));
    }

    @Override
    public String toString() {
        return "ChildInCall[…]";
    }
}
