package org.breakwater.library.procedures;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** Asks for the day again. */
public record ChapterDatePage(String slug, String title, String day, String month, String year) implements Page {

    @Override
    public List<Problem> problems() {
        return (day + month + year).isBlank()
                ? List.of()
                : List.of(new Problem("onDay", "Date must be a real date, like 31 3 2026"));
    }
}
