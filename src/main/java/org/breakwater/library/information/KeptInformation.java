package org.breakwater.library.information;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.library.KeptTextPages;
import org.breakwater.web.Page;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.breakwater.web.keeping.KeptPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages of the site, cached as bytes and listed for the static copy. */
@Component
class KeptInformation implements KeptPages, CopiedAddresses {

    private static final String ROOT = "/" + InformationTexts.ROOT;

    private final InformationTexts texts;
    private final KeptTextPages kept;

    KeptInformation(InformationTexts texts, KeptTextPages kept) {
        this.texts = texts;
        this.kept = kept;
    }

    @Override
    public @Nullable Kept find(String path, @Nullable String query) {
        return query == null && path.startsWith(ROOT) ? kept.page(path, () -> page(path)) : null;
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return texts.addresses()
                .flatMap(address -> page(address).stream().map(page -> new CopiedAddress.Drawn(address, page)));
    }

    private Optional<? extends Page> page(String path) {
        var words = path.substring(1).split("/", -1);
        return switch (words.length) {
            case 1 -> path.equals(ROOT) ? Optional.of(texts.front()) : Optional.empty();
            case 2 -> texts.audience(words[1]);
            case 3 -> texts.text(words[1], words[2], "en");
            case 4 -> texts.text(words[1], words[2], words[3]);
            default -> Optional.empty();
        };
    }
}
