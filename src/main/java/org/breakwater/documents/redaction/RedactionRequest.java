package org.breakwater.documents.redaction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What is blacked out of which file.
 *
 * @param pageId of the page on which it was typed
 */
public record RedactionRequest(String pageId, UUID original, List<RedactionBox> boxes) {

    /** Of the copy: pressing twice makes one, and what else is typed on a page that was gone back to makes another. */
    public UUID id() {
        var whole = pageId + " " + original + " "
                + boxes.stream().map(RedactionBox::kept).toList();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
