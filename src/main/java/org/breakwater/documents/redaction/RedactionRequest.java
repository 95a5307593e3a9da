package org.breakwater.documents.redaction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * The parts to redact in a file.
 *
 * @param pageId of the page on which it was typed
 */
public record RedactionRequest(String pageId, UUID original, List<RedactionBox> boxes) {

    /** The id of the copy: pressing twice makes one, and changed input after going back makes another. */
    public UUID id() {
        var whole = pageId + " " + original + " "
                + boxes.stream().map(RedactionBox::kept).toList();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
