package org.breakwater.library.information.publications;

import org.breakwater.library.PublishedText;

/** A publication in the list. */
public record ShelvedPublication(PublishedText text, PublicationDetails about) {

    public String address() {
        return text.address();
    }
}
