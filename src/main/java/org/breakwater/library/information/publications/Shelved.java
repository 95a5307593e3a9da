package org.breakwater.library.information.publications;

import org.breakwater.library.Publication;
import org.breakwater.library.Shown;

/** A publication on the shelf. */
public record Shelved(Shown text, Publication about) {

    public String address() {
        return text.address();
    }
}
