package org.breakwater.frontdoor.report.children;

import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param unborn "yes" for an unborn baby */
public record ReportChildForm(
        String name, String described, String age, String unborn, String due, String address, String school)
        implements Form {

    static final String YES = "yes";
    static final ReportChildForm EMPTY = new ReportChildForm("", "", "", "", "", "", "");

    static ReportChildForm of(ReportContent.Child child) {
        return new ReportChildForm(
                child.name(),
                child.described(),
                child.age(),
                child.unborn() ? YES : "",
                child.due(),
                child.address(),
                child.school());
    }

    Checked<ReportContent.Child> check() {
        var ask = new Questions();
        var child = new ReportContent.Child(
                ask.maybe("name", name, 200),
                ask.maybe("described", described, 2_000),
                ask.maybe("age", age, 100),
                unborn.equals(YES),
                ask.maybe("due", due, 100),
                ask.maybe("address", address, 500),
                ask.maybe("school", school, 200));
        ask.must(child.isFindable(), "name", "Enter a name, a description or an address");
        return ask.then(() -> child);
    }

    @Override
    public String toString() {
        return "ReportChildForm[…]";
    }
}
