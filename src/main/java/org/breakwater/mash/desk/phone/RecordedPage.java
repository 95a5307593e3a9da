package org.breakwater.mash.desk.phone;

import java.util.UUID;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A call is recorded: the reference to read out.
 *
 * @param reference empty when Record was pressed twice and this person may not see what came of it
 * @param contact the contact to open, or null when it is restricted and this person may not see it
 */
public record RecordedPage(String reference, @Nullable UUID contact) implements Page {}
