package org.breakwater.mash.intake;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.web.forms.Questions;

/** The answers about one child in a call; {@code number} is its place on the page, counted from 1. */
public record ChildInCall(int number, String name, String described, String age, String address, String school) {

    public boolean isEmpty() {
        return (name + described + age + address + school).isBlank();
    }

    ReportContent.Child check(Questions ask) {
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
        return "ChildInCall[" + number + "]";
    }
}
