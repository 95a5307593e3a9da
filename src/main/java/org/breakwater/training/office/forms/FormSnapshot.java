package org.breakwater.training.office.forms;

import java.util.UUID;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.SinglePress;

/**
 * What stood in the boxes of a form when its page was made, so that no one overwrites in passing what a colleague saved
 * meanwhile.
 *
 * @param seen a hash of what stood there
 */
public record FormSnapshot(String seen) implements Form {

    /** Pressed again, it is saved: the page that says this shows what the colleague saved. */
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
