package org.breakwater.library.information.publications;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.library.KeptTexts;
import org.breakwater.library.Publication.Sort;
import org.breakwater.library.print.Press;
import org.breakwater.web.keeping.KeptPages;
import org.breakwater.web.keeping.Leaf;
import org.breakwater.web.keeping.Leaves;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists and sheets, kept as bytes and named for the copy. The texts themselves are kept with all others. */
@Component
class KeptPublications implements KeptPages, Leaves {

    private static final String SHEET = "/" + PublicationSheet.NAME;

    private final Publications publications;
    private final KeptTexts kept;

    KeptPublications(Publications publications, KeptTexts kept) {
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
            return found == null ? null : found.as(Press.TYPE);
        }
        return null;
    }

    @Override
    public Stream<Leaf> leaves() {
        var front = Stream.<Leaf>of(new Leaf.Drawn(Publications.ROOT, publications.shelf()));
        var newest = new Leaf.Moved(
                Publications.NEWEST_YEARLY_REPORT,
                publications.newestYearlyReport().orElse(Publications.ROOT));
        var pages =
                publications.pages().map(page -> new Leaf.Drawn(SortPage.address(page.sort(), page.number()), page));
        var sheets = publications
                .slugs()
                .flatMap(slug -> publications.sheet(slug).flatMap(made -> made).stream()
                        .map(pdf -> new Leaf.Plain(Publications.ROOT + "/" + slug + SHEET, pdf)));
        return Stream.of(front, Stream.of(newest), pages, sheets).flatMap(leaves -> leaves);
    }
}
