package org.breakwater.casework.handover.contents;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;

/** The report with which a case began, as it goes with a handover; whoever keeps reports says it. */
public interface OriginalReport {

    /**
     * The report, then what else goes with a handover, then who made the report. Whatever would name someone of the
     * public who has not agreed to be named is withheld.
     */
    List<HandoverItem> with(Actor.Person by, UUID caseId, Stream<HandoverItem> others);

    /** The same for what is written later, without the report. */
    List<HandoverItem> guarded(UUID caseId, Stream<HandoverItem> items);
}
