package org.breakwater.training.office.forms;

import java.util.UUID;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.SinglePress;

/**
 * The content of a form when its page was built, so that no one overwrites by accident what a colleague saved
 * meanwhile.
 *
 * @param seen a hash of that content
 */
public record FormSnapshot(String seen) implements Form {

    /** Pressing again saves it: the page that says this shows what the colleague saved. */
    public static final Problem CHANGED = new Problem(
            "main",
            "Someone else changed this while you had it open. Your entries are still here. Select “Save” to keep"
                    + " yours, or open the page again to see theirs");

    private static final UUID NO_PAGE = new UUID(0, 0);

    /** @param shown the form as it is filled from the record */
    public static String of(Form shown) {
        return SinglePress.of(NO_PAGE, shown).toString();
    }

    public boolean isStill(Form shown) {
        return seen.equals(of(shown));
    }
}
