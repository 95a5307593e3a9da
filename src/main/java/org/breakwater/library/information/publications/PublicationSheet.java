package org.breakwater.library.information.publications;

import java.util.List;
import org.breakwater.library.RelatedLink;
import org.breakwater.library.print.SheetImprint;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextPart;
import org.breakwater.web.Page;

/** A publication as a PDF: the same text as its page. */
public record PublicationSheet(
        ShelvedPublication publication,
        List<TextPart> parts,
        TextNumbers numbers,
        List<RelatedLink> related,
        SheetImprint imprint)
        implements Page {

    static final String NAME = "publication.pdf";

    public String address() {
        return imprint.address(publication.address());
    }
}
