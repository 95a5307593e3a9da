package org.breakwater.library.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.library.FrontMatter;
import org.breakwater.library.WrittenText;
import org.breakwater.library.pictures.PictureName;
import org.breakwater.library.pictures.PictureRow;
import org.breakwater.library.pictures.Pictures;
import org.breakwater.library.pictures.Pictures.Caption;
import org.breakwater.library.pictures.conversion.PictureConversion;
import org.springframework.stereotype.Component;

/**
 * Pictures as files beside the texts: each in its large size under the name used in texts, with a file of the same name
 * for its alternative text and author.
 */
@Component
class PictureFiles {

    static final String FOLDER = "pictures";

    private static final String SAID = ".txt";
    private static final int LARGEST_SAID = 4_000;

    private final Pictures gallery;
    private final PictureConversion pictureConversion;

    PictureFiles(Pictures gallery, PictureConversion pictureConversion) {
        this.gallery = gallery;
        this.pictureConversion = pictureConversion;
    }

    /**
     * The result of an import.
     *
     * @param names from the name in a text to the name here
     * @param refused the others, each with its reason
     */
    record TakenIn(Map<String, String> names, List<String> refused) {

        /** The same text, with the names of its pictures here. */
        String renamed(String text) {
            var now = text;
            for (var name : names.entrySet()) {
                now = now.replace(name.getKey(), name.getValue());
            }
            return now;
        }
    }

    /** Exports every picture; returns how many files. */
    int takeOut(Actor who, Path folder) throws IOException {
        var written = 0;
        for (var picture : gallery.everything(who)) {
            written += takeOut(who, folder, picture);
        }
        return written;
    }

    /** Exports those that a text uses. */
    int takeOut(Actor who, Path folder, WrittenText text) throws IOException {
        var written = 0;
        for (var picture : gallery.album(who, text).byName().values()) {
            written += takeOut(who, folder, picture);
        }
        return written;
    }

    private int takeOut(Actor who, Path folder, PictureRow picture) throws IOException {
        var file = Files.createDirectories(folder.resolve(FOLDER))
                .resolve(picture.name().file());
        var bytes = gallery.large(who, picture.sha());
        if (bytes.isEmpty() || Files.exists(file)) {
            return 0;
        }
        Files.write(file, bytes.get().bytes());
        Files.writeString(said(file), "alt: %s\ncredit: %s\n".formatted(picture.alt(), picture.credit()));
        return 2;
    }

    /**
     * Imports the pictures in the folder. A known one is unchanged; any other is redrawn like an upload, and so gets
     * another name.
     */
    TakenIn takeIn(Actor who, Path folder) throws IOException {
        var names = new HashMap<String, String>();
        var refused = new ArrayList<String>();
        var pictures = folder.resolve(FOLDER);
        if (Files.isDirectory(pictures)) {
            try (var files = Files.list(pictures)) {
                for (var file :
                        files.filter(f -> !f.toString().endsWith(SAID)).sorted().toList()) {
                    takeIn(who, file, names)
                            .ifPresent(why -> refused.add(FOLDER + "/" + file.getFileName() + ": " + why));
                }
            }
        }
        return new TakenIn(Map.copyOf(names), List.copyOf(refused));
    }

    private Optional<String> takeIn(Actor who, Path file, Map<String, String> names) throws IOException {
        var name = PictureName.ofFile(String.valueOf(file.getFileName()));
        if (name.isEmpty() || !Files.isRegularFile(file)) {
            return Optional.of("it is not named as a picture that was taken out");
        }
        if (gallery.find(who, name.get().sha()).isPresent()) {
            return Optional.empty();
        }
        var said = said(file);
        var frontMatter = FrontMatter.read(
                Files.isRegularFile(said) && Files.size(said) <= LARGEST_SAID ? Files.readString(said) : "");
        if (!frontMatter.values().containsKey("alt")
                || frontMatter.get("credit").isEmpty()
                || tooLong(frontMatter.get("alt"), 250)
                || tooLong(frontMatter.get("credit"), 200)) {
            return Optional.of(
                    "%s does not say “alt: ” in 250 characters, or “credit: ” in 200".formatted(said.getFileName()));
        }
        var trouble = TextChecks.firstErrorOfPicture(frontMatter.get("alt"))
                .or(() -> TextChecks.firstErrorOfPicture(frontMatter.get("credit")));
        if (trouble.isPresent()) {
            return trouble;
        }
        return switch (pictureConversion.develop(() -> Files.newInputStream(file))) {
            case PictureConversion.Outcome.Busy busy -> Optional.of(busy.why());
            case PictureConversion.Outcome.Refused(var why) -> Optional.of(why);
            case PictureConversion.Outcome.Developed developed -> {
                var caption = new Caption(frontMatter.get("alt"), frontMatter.get("credit"));
                var hung = gallery.hang(who, "Breakwater", developed, caption);
                names.put(name.get().written(), hung.picture().name().written());
                yield Optional.empty();
            }
        };
    }

    private static boolean tooLong(String words, int most) {
        return words.codePointCount(0, words.length()) > most;
    }

    private static Path said(Path file) {
        return file.resolveSibling(file.getFileName() + SAID);
    }
}
