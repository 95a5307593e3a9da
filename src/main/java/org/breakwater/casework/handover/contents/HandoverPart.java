package org.breakwater.casework.handover.contents;

import java.util.UUID;
import java.util.stream.Stream;

/** What an area adds to the contents of a handover, such as the screening of a contact. */
public interface HandoverPart {

    /** About this child: nothing that was recorded of a brother or sister alone. */
    Stream<HandoverItem> items(UUID caseId, UUID child);
}
