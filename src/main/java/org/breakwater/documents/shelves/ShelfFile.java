package org.breakwater.documents.shelves;

import java.util.UUID;
import org.breakwater.documents.FileRow;
import org.breakwater.documents.inspection.FileKinds;

/** The file of an object, without its content. @param shelfId of the object */
public record ShelfFile(
        UUID id, UUID shelfId, String name, String kind, long sizeBytes, FileRow.State state, String found) {

    static final String OF_THINGS = """
            select id, shelf_id, name, kind, size_bytes, state, found from documents.file
            where shelf = :shelf and shelf_id = any(cast(:things as uuid[])) limit 1000""";

    public boolean canBeOpened() {
        return state == FileRow.State.CLEAN || state == FileRow.State.NOT_SCANNED;
    }

    /** Whether it was not scanned, because there is no scanner. */
    public boolean isUnchecked() {
        return state == FileRow.State.NOT_SCANNED;
    }

    public boolean isRefused() {
        return state == FileRow.State.REFUSED;
    }

    /** Such as "Picture, 1.2 MB". */
    public String what() {
        return FileKinds.shipped().called(kind) + ", " + FileRow.size(sizeBytes);
    }

    @Override
    public String toString() {
        return "ShelfFile[" + id + ", " + state + "]";
    }
}
