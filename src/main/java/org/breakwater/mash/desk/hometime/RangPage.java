package org.breakwater.mash.desk.hometime;

import java.time.Instant;
import java.util.Optional;
import org.breakwater.casework.ClockRow;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;

/** @param limit when the child goes home; empty when somebody has rung already, or nobody said a time */
public record RangPage(ContactRow contact, Optional<ClockRow> limit, Instant now, RangForm form, Snag snag)
        implements ContactScreen {}
