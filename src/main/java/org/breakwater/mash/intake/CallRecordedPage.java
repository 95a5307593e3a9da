package org.breakwater.mash.intake;

import java.util.List;
import java.util.UUID;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A call is recorded: the reference to read out.
 *
 * @param reference empty when Record was pressed twice and this person may not see what came of it
 * @param contact the contact to open, or null when it is restricted and this person may not see it
 * @param before what the same page brought with other words, as far as this person may see it
 */
public record CallRecordedPage(String reference, @Nullable UUID contact, List<Reports.Receipt> before)
        implements Page {}
