package org.breakwater.library.information.poster;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.library.KeptTextPages;
import org.breakwater.library.print.PdfPress;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.breakwater.web.keeping.KeptPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The poster, cached as bytes until a number changes or the day does. */
@Component
class KeptPoster implements KeptPages, CopiedAddresses {

    private static final String PAGE = "/information/poster";
    private static final String SHEET = PAGE + "/" + PosterPdf.NAME;

    private final Posters posters;
    private final PdfPress press;
    private final KeptTextPages kept;

    KeptPoster(Posters posters, PdfPress press, KeptTextPages kept) {
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
    public Stream<CopiedAddress> leaves() {
        return Stream.concat(
                Stream.<CopiedAddress>of(new CopiedAddress.Drawn(PAGE, new PosterPage(posters.now()))),
                press.print(about -> new PosterPdf(posters.now())).stream()
                        .map(bytes -> new CopiedAddress.Plain(SHEET, bytes)));
    }

    private @Nullable Kept sheet() {
        var found = kept.bytes(PosterPdf.NAME, () -> press.print(about -> new PosterPdf(posters.now())));
        return found == null ? null : found.as(PdfPress.TYPE);
    }
}
