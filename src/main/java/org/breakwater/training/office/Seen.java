package org.breakwater.training.office;

import java.util.UUID;
import org.breakwater.web.Form;
import org.breakwater.web.OnePress;
import org.breakwater.web.Problem;

/**
 * What stood in the boxes of a form when its page was made, so that no one overwrites in passing what a colleague saved
 * meanwhile.
 *
 * @param seen a hash of what stood there
 */
public record Seen(String seen) implements Form {

    /** Pressed again, it is saved: the page that says this shows what the colleague saved. */
    public static final Problem CHANGED = new Problem(
            "main",
            "Someone else changed this while you had it open. Your entries are still here. Select “Save” to keep"
                    + " yours, or open the page again to see theirs");

    private static final UUID NO_PAGE = new UUID(0, 0);

    /** @param shown the form as it is filled from the record */
    public static String of(Form shown) {
        return OnePress.of(NO_PAGE, shown).toString();
    }

    public boolean isStill(Form shown) {
        return seen.equals(of(shown));
    }
}
