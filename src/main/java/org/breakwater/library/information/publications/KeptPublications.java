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

/**
 * The lists and sheets, cached as bytes and listed for the static copy. The texts themselves are cached with all
 * others.
 */
@Component
class KeptPublications implements KeptPages, CopiedAddresses {

    private static final String SHEET = "/" + PublicationSheet.NAME;

    private final Publications publications;
    private final KeptTextPages kept;

    KeptPublications(Publications publications, KeptTextPages kept) {
        this.publications = publications;
        this.kept = kept;
    }

    @Override
    public @Nullable Kept find(String path, @Nullable String query) {
        if (query != null || !path.startsWith(Publications.ROOT)) {
            return null;
        }
        if (path.equals(Publications.ROOT)) {
            return kept.page(path, () -> Optional.of(publications.shelf()));
        }
        var words = path.substring(Publications.ROOT.length()).split("/", -1);
        if (words.length == 4 && words[1].equals("all") && words[3].matches("[1-9]\\d{0,5}")) {
            return kept.page(
                    path, () -> Sort.of(words[2]).flatMap(sort -> publications.page(sort, Integer.parseInt(words[3]))));
        }
        if (words.length == 3 && path.endsWith(SHEET)) {
            var found = kept.bytes(path, () -> publications.sheet(words[1]).flatMap(made -> made));
            return found == null ? null : found.as(PdfPress.TYPE);
        }
        return null;
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        var front = Stream.<CopiedAddress>of(new CopiedAddress.Drawn(Publications.ROOT, publications.shelf()));
        var newest = new CopiedAddress.Moved(
                Publications.NEWEST_YEARLY_REPORT,
                publications.newestYearlyReport().orElse(Publications.ROOT));
        var pages = publications
                .pages()
                .map(page -> new CopiedAddress.Drawn(PublicationSortPage.address(page.sort(), page.number()), page));
        var sheets = publications
                .slugs()
                .flatMap(slug -> publications.sheet(slug).flatMap(made -> made).stream()
                        .map(pdf -> new CopiedAddress.Plain(Publications.ROOT + "/" + slug + SHEET, pdf)));
        return Stream.of(front, Stream.of(newest), pages, sheets).flatMap(leaves -> leaves);
    }
}
