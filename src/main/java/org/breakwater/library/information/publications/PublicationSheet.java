package org.breakwater.library.information.publications;

import java.util.List;
import org.breakwater.library.Numbers;
import org.breakwater.library.Part;
import org.breakwater.library.Related;
import org.breakwater.library.print.Imprint;
import org.breakwater.web.Page;

/** A publication on paper: the same words as its page. */
public record PublicationSheet(
        Shelved publication, List<Part> parts, Numbers numbers, List<Related> related, Imprint imprint)
        implements Page {

    static final String NAME = "publication.pdf";

    public String address() {
        return imprint.address(publication.address());
    }
}
