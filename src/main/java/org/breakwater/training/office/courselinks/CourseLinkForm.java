package org.breakwater.training.office.courselinks;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Where a course is taken. @param link of another site; empty for our own pages */
public record CourseLinkForm(String link) implements Form {

    Checked<String> check() {
        var ask = new Questions();
        var address = ask.maybe("link", link, 290);
        ask.must(
                address.isEmpty() || address.matches("https://[^\\s\"'<>]{1,282}"),
                "link",
                "Link must start with https:// and have no spaces");
        return ask.then(() -> address);
    }
}
