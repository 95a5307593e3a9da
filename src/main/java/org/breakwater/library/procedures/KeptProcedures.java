package org.breakwater.library.procedures;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.library.KeptTextPages;
import org.breakwater.library.print.PdfPress;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.breakwater.web.keeping.KeptPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The current manual and its feeds, cached as bytes; and with its past, listed for the static copy. */
@Component
class KeptProcedures implements KeptPages, CopiedAddresses {

    private static final String ROOT = "/" + Procedures.ROOT;

    private final Procedures procedures;
    private final ChapterFeed feed;
    private final PdfPress press;
    private final KeptTextPages kept;

    KeptProcedures(Procedures procedures, ChapterFeed feed, PdfPress press, KeptTextPages kept) {
        this.procedures = procedures;
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
            return kept.page(path, () -> Optional.of(procedures.contents()));
        }
        if (words.length == 2 && words[1].equals("amendments")) {
            return kept.page(path, () -> Optional.of(procedures.amendmentsPage()));
        }
        if (words.length == 2) {
            return kept.page(path, () -> procedures.chapter(words[1]));
        }
        if (words.length != 3) {
            return null;
        }
        return switch (words[2]) {
            case ChapterFeed.NAME -> feedOf(words[1], path);
            case ChapterSheet.NAME -> sheetOf(words[1], path);
            case "matrix" -> kept.page(path, () -> procedures.matrix(words[1]));
            default -> null;
        };
    }

    /** Pages for days in between exist only on request: they are unavailable while the program is down. */
    @Override
    public Stream<CopiedAddress> leaves() {
        var front = Stream.<CopiedAddress>of(
                new CopiedAddress.Drawn(ROOT, procedures.contents()),
                new CopiedAddress.Drawn(ROOT + "/amendments", procedures.amendmentsPage()));
        return Stream.concat(front, procedures.chaptersEver().flatMap(this::leavesOf));
    }

    private Stream<CopiedAddress> leavesOf(String slug) {
        var address = "/" + Procedures.path(slug);
        var versions = procedures
                .versions(slug)
                .flatMap(page -> Stream.concat(
                        Stream.<CopiedAddress>of(new CopiedAddress.Drawn(address + "/version/" + page.number(), page)),
                        sheet(page)));
        var changes = procedures
                .changes(slug)
                .map(page -> new CopiedAddress.Drawn(address + "/changes/" + page.before() + "/" + page.after(), page));
        var gone = procedures.gone(slug).map(page -> new CopiedAddress.Drawn(address + "/" + page.id(), page));
        return Stream.of(now(slug, address), versions, changes, gone).flatMap(leaves -> leaves);
    }

    private Stream<CopiedAddress> now(String slug, String address) {
        return procedures
                .chapter(slug)
                .map(page -> Stream.concat(
                        Stream.<CopiedAddress>of(
                                new CopiedAddress.Drawn(address, page),
                                new CopiedAddress.Plain(address + "/" + ChapterFeed.NAME, feedBytes(page)),
                                new CopiedAddress.Closed(
                                        address + "/on",
                                        "You cannot choose a date at the moment",
                                        "Read the current chapter, or one of its versions.")),
                        Stream.concat(
                                Stream.concat(sheet(page), matrix(slug, address)),
                                page.chapter().byId().keySet().stream()
                                        .map(clause -> new CopiedAddress.Moved(
                                                address + "/" + clause, address + "#" + clause)))))
                .orElse(Stream.of(new CopiedAddress.Closed(
                        address,
                        "This chapter has been withdrawn",
                        "It is no longer in force. Call us before you rely on it.")));
    }

    private Stream<CopiedAddress> matrix(String slug, String address) {
        return procedures.matrix(slug).stream()
                .flatMap(page -> Stream.concat(
                        Stream.<CopiedAddress>of(new CopiedAddress.Drawn(address + "/matrix", page)),
                        press.print(about -> new MatrixSheet(page, about)).stream()
                                .map(bytes -> new CopiedAddress.Plain(page.sheetAddress(), bytes))));
    }

    private Stream<CopiedAddress> sheet(ChapterPage page) {
        return press.print(about -> new ChapterSheet(page, about)).stream()
                .map(bytes -> new CopiedAddress.Plain(page.sheetAddress(), bytes));
    }

    private byte[] feedBytes(ChapterPage page) {
        return feed.of(page).getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable Kept feedOf(String slug, String path) {
        var found = kept.bytes(path, () -> procedures.chapter(slug).map(this::feedBytes));
        return found == null ? null : found.as("application/atom+xml;charset=utf-8");
    }

    private @Nullable Kept sheetOf(String slug, String path) {
        var found = kept.bytes(
                path,
                () -> procedures.chapter(slug).flatMap(page -> press.print(about -> new ChapterSheet(page, about))));
        return found == null ? null : found.as(PdfPress.TYPE);
    }
}
