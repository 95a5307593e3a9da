package org.breakwater.training.onlinecourses;

import java.util.UUID;
import org.breakwater.training.organisations.WorkplaceFinder;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Questions;

/**
 * Who takes the course: asked once of someone whom we do not know yet, and of no one else.
 *
 * @param pageId identifies the page, so that pressing twice adds one workplace
 * @param organisation the name that they typed
 * @param chosen the id of one of the results, or {@code NEW}
 * @param kind organisation type, for a new one
 * @param reads {@code yes} to begin with the units, even if they have read them
 */
public record OnlineCourseForm(
        String pageId, String name, String organisation, String chosen, String kind, String reads)
        implements WorkplaceFinder.Asking {

    static OnlineCourseForm empty() {
        return new OnlineCourseForm(UUID.randomUUID().toString(), "", "", "", "", "");
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    /** The same, for a new organisation. */
    OnlineCourseForm adding() {
        return new OnlineCourseForm(pageId, name, organisation, WorkplaceFinder.NEW, kind, reads);
    }

    boolean readsFirst() {
        return reads.equals("yes");
    }

    /** @param isKnown whether we know their name and where they work */
    Checked<String> check(boolean isKnown) {
        var ask = new Questions();
        if (!isKnown) {
            ask.text("name", name, "Enter your name", 200);
            ask.text("organisation", organisation, "Enter where you work or volunteer", 200);
        }
        return ask.then(() -> name.strip());
    }

    @Override
    public String toString() {
        return "OnlineCourseForm[…]";
    }
}
