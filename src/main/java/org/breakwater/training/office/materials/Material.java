package org.breakwater.training.office.materials;

import org.breakwater.documents.shelves.ShelfFile;
import org.jspecify.annotations.Nullable;

/** Something to read, with its file. @param file null when it is an address on the web */
public record Material(MaterialRow row, @Nullable ShelfFile file) {

    public boolean isLink() {
        return !row.link().isEmpty();
    }

    /** A file that waits for its check, or failed it, is not there for whoever reads. */
    public boolean canBeRead() {
        return isLink() || file != null && file.canBeOpened();
    }
}
