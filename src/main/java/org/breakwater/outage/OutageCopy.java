package org.breakwater.outage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.breakwater.library.Library;
import org.breakwater.web.govuk.Assets;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Writes every public page as a file, at the same address. */
@Component
public class OutageCopy {

    /** The page for every address that the copy does not have. */
    private static final CopiedAddress ANYTHING_ELSE = new CopiedAddress.Closed(
            "/not-now",
            "This page is not available at the moment",
            "What you sent us before is not lost. What you were just writing may not have reached us. Please call.");

    private final List<CopiedAddresses> features;
    private final Library library;
    private final CopyPress press;
    private final Clock clock;

    OutageCopy(List<CopiedAddresses> features, Library library, CopyPress press, Clock clock) {
        this.features = features;
        this.library = library;
        this.press = press;
        this.clock = clock;
    }

    /** The result. */
    public sealed interface Outcome {

        /** @param at the time shown on the copy */
        record Written(int files, Instant at, Path served) implements Outcome {}

        record Refused(String why) implements Outcome {}
    }

    /**
     * Writes a copy beside those in this folder, and serves it from then on as {@code now}.
     *
     * @throws IOException if the disk fails; the earlier copy is still served then
     */
    public Outcome write(Path root) throws IOException {
        var folder = new CopyFolder(root.toAbsolutePath().normalize());
        if (folder.isSomebodyElses()) {
            return new Outcome.Refused(
                    "There is a file or folder with that name that is not one of our copies: " + root);
        }
        Files.createDirectories(root);
        try (var file = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            return lock == null
                    ? new Outcome.Refused("Another copy is being written there right now.")
                    : write(root, folder, clock.instant());
        }
    }

    private Outcome write(Path root, CopyFolder folder, Instant at) throws IOException {
        library.refresh();
        var copy = folder.begin(at);
        try {
            var files = fill(copy, at);
            folder.serve(copy);
            return new Outcome.Written(files, at, root.resolve(CopyFolder.NOW));
        } catch (IOException | RuntimeException failed) {
            CopyFolder.delete(copy);
            throw failed;
        }
    }

    /** If two features list one address, the first one counts. */
    private int fill(Path copy, Instant at) throws IOException {
        var known = new HashSet<String>();
        for (var feature : features) {
            for (var copiedAddress : (Iterable<CopiedAddress>) feature.leaves()::iterator) {
                if (known.add(copiedAddress.address())) {
                    CopyFolder.put(copy, copiedAddress.address(), press.bytes(copiedAddress, at));
                }
            }
        }
        CopyFolder.put(copy, ANYTHING_ELSE.address(), press.bytes(ANYTHING_ELSE, at));
        return known.size() + 1 + assets(copy);
    }

    /** Under the hashed names that pages use. */
    private static int assets(Path copy) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:" + Assets.FOLDER + "*");
        var count = 0;
        for (var file : files) {
            var name = file.getFilename();
            if (name != null && file.isReadable()) {
                CopyFolder.put(copy, Assets.url(name), file.getContentAsByteArray());
                count++;
            }
        }
        return count;
    }
}
