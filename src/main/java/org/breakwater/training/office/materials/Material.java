package org.breakwater.training.office.materials;

import org.breakwater.documents.shelves.ShelfFile;
import org.jspecify.annotations.Nullable;

/** A course material, with its file. @param file null for a web address */
public record Material(MaterialRow row, @Nullable ShelfFile file) {

    public boolean isLink() {
        return !row.link().isEmpty();
    }

    /** A file that is not scanned yet, or failed the scan, is not available to readers. */
    public boolean canBeRead() {
        return isLink() || file != null && file.canBeOpened();
    }
}
