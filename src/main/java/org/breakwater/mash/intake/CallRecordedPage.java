package org.breakwater.mash.intake;

import java.util.List;
import java.util.UUID;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A call is recorded: the reference to read out.
 *
 * @param reference empty if Record was pressed twice and this person may not see the resulting contact
 * @param contact the contact to open, or null if it is restricted and this person may not see it
 * @param swapped the people whose first and last name may be swapped, as they were typed
 * @param before the contact that the same page created with other text, as far as this person may see it
 */
public record CallRecordedPage(
        String reference, @Nullable UUID contact, List<String> swapped, List<Reports.Receipt> before) implements Page {

    @Override
    public String toString() {
        return "CallRecordedPage[" + contact + "]";
    }
}
