package org.breakwater.library.procedures;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.breakwater.library.KeptTexts;
import org.breakwater.library.print.Press;
import org.breakwater.web.keeping.KeptPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The manual as it counts now, and its feeds, kept as bytes. */
@Component
class KeptProcedures implements KeptPages {

    private static final String ROOT = "/" + Manual.ROOT;

    private final Manual manual;
    private final Feed feed;
    private final Press press;
    private final KeptTexts kept;

    KeptProcedures(Manual manual, Feed feed, Press press, KeptTexts kept) {
        this.manual = manual;
        this.feed = feed;
        this.press = press;
        this.kept = kept;
    }

    @Override
    public @Nullable Kept find(String path, @Nullable String query) {
        if (query != null || !path.startsWith(ROOT)) {
            return null;
        }
        var words = path.substring(1).split("/", -1);
        if (words.length == 1 && path.equals(ROOT)) {
            return kept.page(path, () -> Optional.of(manual.contents()));
        }
        if (words.length == 2 && words[1].equals("amendments")) {
            return kept.page(path, () -> Optional.of(manual.amendmentsPage()));
        }
        if (words.length == 2) {
            return kept.page(path, () -> manual.chapter(words[1]));
        }
        if (words.length != 3) {
            return null;
        }
        return switch (words[2]) {
            case Feed.NAME -> feedOf(words[1], path);
            case ChapterSheet.NAME -> sheetOf(words[1], path);
            default -> null;
        };
    }

    private @Nullable Kept feedOf(String slug, String path) {
        var found = kept.bytes(
                path, () -> manual.chapter(slug).map(page -> feed.of(page).getBytes(StandardCharsets.UTF_8)));
        return found == null ? null : found.as("application/atom+xml;charset=utf-8");
    }

    private @Nullable Kept sheetOf(String slug, String path) {
        var found = kept.bytes(
                path, () -> manual.chapter(slug).flatMap(page -> press.print(about -> new ChapterSheet(page, about))));
        return found == null ? null : found.as(Press.TYPE);
    }
}
