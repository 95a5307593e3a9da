package org.breakwater.library.information.poster;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.library.KeptTexts;
import org.breakwater.library.print.Press;
import org.breakwater.web.keeping.KeptPages;
import org.breakwater.web.keeping.Leaf;
import org.breakwater.web.keeping.Leaves;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The poster, kept as bytes until a number changes or the day does. */
@Component
class KeptPoster implements KeptPages, Leaves {

    private static final String PAGE = "/information/poster";
    private static final String SHEET = PAGE + "/" + PosterSheet.NAME;

    private final Posters posters;
    private final Press press;
    private final KeptTexts kept;

    KeptPoster(Posters posters, Press press, KeptTexts kept) {
        this.posters = posters;
        this.press = press;
        this.kept = kept;
    }

    @Override
    public @Nullable Kept find(String path, @Nullable String query) {
        if (query != null) {
            return null;
        }
        return switch (path) {
            case PAGE -> kept.page(path, () -> Optional.of(new PosterPage(posters.now())));
            case SHEET -> sheet();
            default -> null;
        };
    }

    @Override
    public Stream<Leaf> leaves() {
        return Stream.concat(
                Stream.<Leaf>of(new Leaf.Drawn(PAGE, new PosterPage(posters.now()))),
                press.print(about -> new PosterSheet(posters.now())).stream()
                        .map(bytes -> new Leaf.Plain(SHEET, bytes)));
    }

    private @Nullable Kept sheet() {
        var found = kept.bytes(PosterSheet.NAME, () -> press.print(about -> new PosterSheet(posters.now())));
        return found == null ? null : found.as(Press.TYPE);
    }
}
