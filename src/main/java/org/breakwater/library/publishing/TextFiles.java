package org.breakwater.library.publishing;

import static org.breakwater.database.QueryRows.all;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.library.Library;
import org.breakwater.library.TextPlaces;
import org.breakwater.library.WrittenText;
import org.breakwater.library.pictures.Pictures;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Outcome;
import org.breakwater.library.texts.TextVersions.Sort;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Texts as files, so that nobody is locked in: everything can be exported, and files can be imported. Imported texts
 * are not published until someone has approved them.
 */
@Component
public class TextFiles {

    private static final Actor.Job JOB = new Actor.Job("terminal");
    private static final int LARGEST = 400_000;
    private static final String ENDING = ".md";

    static final String PATHS = "select path from library.page order by path";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final TextVersions textVersions;
    private final Library library;
    private final Pictures gallery;
    private final PictureFiles pictures;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    TextFiles(
            JdbcClient jdbc,
            ActorTransactions acting,
            TextVersions textVersions,
            Library library,
            Pictures gallery,
            PictureFiles pictures,
            Profile profile,
            ContactPoints points,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.textVersions = textVersions;
        this.library = library;
        this.gallery = gallery;
        this.pictures = pictures;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    /**
     * The result of an import.
     *
     * @param kept how many became a new version
     * @param same how many equal the latest version
     * @param refused the others, each with its reason
     */
    public record TakenIn(int kept, int same, List<String> refused) {}

    /**
     * Exports what is in force to {@code now/}, all versions to {@code versions/}, and the pictures of each.
     *
     * @return how many files were written
     */
    public int takeOut(Path folder) throws IOException {
        var written = pictures.takeOut(JOB, folder.resolve("versions"));
        for (var path : acting.looking(JOB, () -> all(jdbc.sql(PATHS).query(String.class)))) {
            for (var version : versions(path)) {
                var words = version.written().source();
                write(folder.resolve("versions").resolve(path).resolve(version.number() + ENDING), words);
                written++;
                var counts =
                        library.now().find(path).filter(publishedText -> publishedText.number() == version.number());
                if (counts.isPresent()) {
                    write(folder.resolve("now").resolve(path + ENDING), words);
                    written += 1 + pictures.takeOut(JOB, folder.resolve("now"), version.written());
                }
            }
        }
        return written;
    }

    /** Imports the pictures of a folder, and every {@code .md} file in it; the path in the folder is the address. */
    public TakenIn takeIn(Path folder) throws IOException {
        var kept = 0;
        var same = 0;
        var shown = pictures.takeIn(JOB, folder);
        var refused = new ArrayList<>(shown.refused());
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                var path = name.substring(0, name.length() - ENDING.length());
                var trouble = Files.size(file) > LARGEST ? Optional.of("it is too large") : TextPlaces.trouble(path);
                var text = trouble.isPresent()
                        ? WrittenText.read("")
                        : WrittenText.read(shown.renamed(Files.readString(file)));
                var latest = versions(path).stream().findFirst();
                if (trouble.isEmpty()
                        && latest.filter(now -> now.written().equals(text)).isPresent()) {
                    same++;
                    continue;
                }
                var problem = trouble.or(
                                () -> TextChecks.of(path, text, library.now(), numbers(), gallery.album(JOB, text))
                                        .firstError())
                        .or(() -> keep(path, latest.map(TextVersionRow::number).orElse(0), text));
                if (problem.isPresent()) {
                    refused.add(name + ": " + problem.get());
                } else {
                    kept++;
                }
            }
        }
        return new TakenIn(kept, same, List.copyOf(refused));
    }

    private Optional<String> keep(String path, int seen, WrittenText text) {
        var outcome = textVersions.write(JOB, "Breakwater", path, seen, text, Sort.REVISED, "Taken in from a file");
        return outcome instanceof Outcome.Refused(var why) ? Optional.of(why) : Optional.empty();
    }

    private List<TextVersionRow> versions(String path) {
        return acting.looking(
                JOB,
                () -> all(jdbc.sql(TextVersionRow.OF_PATH).param("path", path).query(TextVersionRow.class)));
    }

    private TextNumbers numbers() {
        return new TextNumbers(profile, points.now(), CallerKind.PUBLIC, clock.instant());
    }

    private static void write(Path file, String words) throws IOException {
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        Files.writeString(file, words);
    }
}
