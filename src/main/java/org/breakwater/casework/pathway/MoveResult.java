package org.breakwater.casework.pathway;

import java.util.List;
import org.breakwater.casework.chronology.ChronologyRow;

/** What came of a move. */
public sealed interface MoveResult {

    /** It was made; the case has this version now. */
    record Made(int version) implements MoveResult {}

    /** Somebody else moved the case since this page was opened; these are their lines. Nothing was written. */
    record Changed(List<ChronologyRow> since) implements MoveResult {}

    /** It cannot be made now, and why, in words for the page. Nothing was written. */
    record NotNow(String why) implements MoveResult {}
}
