package org.breakwater.casework.handover.contents;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;

/** The original report of a case, as it goes with a handover; implemented by the module that stores reports. */
public interface OriginalReport {

    /**
     * The report, the other items of the handover, then the reporter. Whatever would identify a member of the public
     * who has not consented is withheld.
     */
    List<HandoverItem> with(Actor.Person by, UUID caseId, Stream<HandoverItem> others);

    /** The same for later items, without the report. */
    List<HandoverItem> guarded(UUID caseId, Stream<HandoverItem> items);
}
