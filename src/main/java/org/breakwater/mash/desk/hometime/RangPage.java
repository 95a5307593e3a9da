package org.breakwater.mash.desk.hometime;

import java.time.Instant;
import java.util.Optional;
import org.breakwater.casework.ClockRow;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;

/** @param limit when the child goes home; empty when someone has rung already, or no one said a time */
public record RangPage(ContactRow contact, Optional<ClockRow> limit, Instant now, RangForm form, Snag snag)
        implements ContactScreen {}
