package org.breakwater.library.procedures;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.library.KeptTexts;
import org.breakwater.library.print.Press;
import org.breakwater.web.keeping.KeptPages;
import org.breakwater.web.keeping.Leaf;
import org.breakwater.web.keeping.Leaves;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The manual as it counts now, and its feeds, kept as bytes; and with its past, named for the copy. */
@Component
class KeptProcedures implements KeptPages, Leaves {

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

    /** Of the days in between only those that someone asks for could be named: they wait until the program is up. */
    @Override
    public Stream<Leaf> leaves() {
        var front = Stream.<Leaf>of(
                new Leaf.Drawn(ROOT, manual.contents()), new Leaf.Drawn(ROOT + "/amendments", manual.amendmentsPage()));
        return Stream.concat(front, manual.chaptersEver().flatMap(this::leavesOf));
    }

    private Stream<Leaf> leavesOf(String slug) {
        var address = "/" + Manual.path(slug);
        var versions = manual.versions(slug)
                .flatMap(page -> Stream.concat(
                        Stream.<Leaf>of(new Leaf.Drawn(address + "/version/" + page.number(), page)), sheet(page)));
        var changes = manual.changes(slug)
                .map(page -> new Leaf.Drawn(address + "/changes/" + page.before() + "/" + page.after(), page));
        var gone = manual.gone(slug).map(page -> new Leaf.Drawn(address + "/" + page.id(), page));
        return Stream.of(now(slug, address), versions, changes, gone).flatMap(leaves -> leaves);
    }

    private Stream<Leaf> now(String slug, String address) {
        return manual.chapter(slug)
                .map(page -> Stream.concat(
                        Stream.<Leaf>of(
                                new Leaf.Drawn(address, page),
                                new Leaf.Plain(address + "/" + Feed.NAME, feedBytes(page)),
                                new Leaf.Closed(
                                        address + "/on",
                                        "You cannot choose a date at the moment",
                                        "Read the current chapter, or one of its versions.")),
                        Stream.concat(
                                sheet(page),
                                page.chapter().byId().keySet().stream()
                                        .map(clause ->
                                                new Leaf.Moved(address + "/" + clause, address + "#" + clause)))))
                .orElse(Stream.of(new Leaf.Closed(
                        address,
                        "This chapter has been withdrawn",
                        "It is no longer in force. Call us before you rely on it.")));
    }

    private Stream<Leaf> sheet(ChapterPage page) {
        return press.print(about -> new ChapterSheet(page, about)).stream()
                .map(bytes -> new Leaf.Plain(page.sheetAddress(), bytes));
    }

    private byte[] feedBytes(ChapterPage page) {
        return feed.of(page).getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable Kept feedOf(String slug, String path) {
        var found = kept.bytes(path, () -> manual.chapter(slug).map(this::feedBytes));
        return found == null ? null : found.as("application/atom+xml;charset=utf-8");
    }

    private @Nullable Kept sheetOf(String slug, String path) {
        var found = kept.bytes(
                path, () -> manual.chapter(slug).flatMap(page -> press.print(about -> new ChapterSheet(page, about))));
        return found == null ? null : found.as(Press.TYPE);
    }
}
