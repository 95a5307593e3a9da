package org.breakwater.library.information.publications;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.library.KeptTextPages;
import org.breakwater.library.information.publications.PublicationDetails.Sort;
import org.breakwater.library.print.PdfPress;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.breakwater.web.keeping.KeptPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists and sheets, kept as bytes and named for the copy. The texts themselves are kept with all others. */
@Component
class KeptPublications implements KeptPages, CopiedAddresses {

    private static final String SHEET = "/" + PublicationSheet.NAME;

    private final PublicationPages publicationPages;
    private final KeptTextPages kept;

    KeptPublications(PublicationPages publicationPages, KeptTextPages kept) {
        this.publicationPages = publicationPages;
        this.kept = kept;
    }

    @Override
    public @Nullable Kept find(String path, @Nullable String query) {
        if (query != null || !path.startsWith(PublicationPages.ROOT)) {
            return null;
        }
        if (path.equals(PublicationPages.ROOT)) {
            return kept.page(path, () -> Optional.of(publicationPages.shelf()));
        }
        var words = path.substring(PublicationPages.ROOT.length()).split("/", -1);
        if (words.length == 4 && words[1].equals("all") && words[3].matches("[1-9]\\d{0,5}")) {
            return kept.page(
                    path,
                    () -> Sort.of(words[2]).flatMap(sort -> publicationPages.page(sort, Integer.parseInt(words[3]))));
        }
        if (words.length == 3 && path.endsWith(SHEET)) {
            var found = kept.bytes(path, () -> publicationPages.sheet(words[1]).flatMap(made -> made));
            return found == null ? null : found.as(PdfPress.TYPE);
        }
        return null;
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        var front = Stream.<CopiedAddress>of(new CopiedAddress.Drawn(PublicationPages.ROOT, publicationPages.shelf()));
        var newest = new CopiedAddress.Moved(
                PublicationPages.NEWEST_YEARLY_REPORT,
                publicationPages.newestYearlyReport().orElse(PublicationPages.ROOT));
        var pages = publicationPages
                .pages()
                .map(page -> new CopiedAddress.Drawn(PublicationSortPage.address(page.sort(), page.number()), page));
        var sheets = publicationPages
                .slugs()
                .flatMap(slug -> publicationPages.sheet(slug).flatMap(made -> made).stream()
                        .map(pdf -> new CopiedAddress.Plain(PublicationPages.ROOT + "/" + slug + SHEET, pdf)));
        return Stream.of(front, Stream.of(newest), pages, sheets).flatMap(leaves -> leaves);
    }
}
