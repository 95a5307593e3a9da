package org.breakwater;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of the guide that say where the code of a screen is: lines for each package that has a screen. */
final class ScreenMap {

    static final String NOTHING = "–";

    private static final String SECTION = "## The packages with screens";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern FORMLESS = Pattern.compile("`([^`]+)` \\(no form\\)");
    private static final String HOUSE = "org/breakwater/";
    private static final Path MAIN = Path.of("src/main/java", HOUSE);
    private static final Path TEST = Path.of("src/test/java", HOUSE);

    private final List<Line> lines;

    private ScreenMap(List<Line> lines) {
        this.lines = lines;
    }

    static ScreenMap of(Path guide) throws IOException {
        var text = Files.readString(guide);
        return new ScreenMap(text.substring(text.indexOf(SECTION))
                .lines()
                .filter(line -> line.startsWith("| `/"))
                .map(Line::of)
                .toList());
    }

    List<Line> lines() {
        return lines;
    }

    /** Where someone with this address looks: the line with the longest beginning of it. */
    Optional<Line> at(String address) {
        return lines.stream()
                .filter(line -> line.length(address) > 0)
                .max(Comparator.comparing(line -> line.length(address)));
    }

    /**
     * @param folder of the package, below the house's own
     * @param noun after which the package's classes are called
     * @param others pages, forms and tests that have another name than the rule gives
     * @param formless the pages of these that have no form, while others of the line have one
     * @param hasForm false if the guide says that no page has one
     * @param decides empty if the rule gives it; a dash for nothing
     * @param reads likewise
     */
    record Line(
            List<String> addresses,
            String folder,
            String noun,
            List<String> others,
            List<String> formless,
            boolean hasForm,
            List<String> decides,
            List<String> reads) {

        private static Line of(String text) {
            var cells = text.split("\\|", -1);
            var addresses = codes(cells[1]);
            var folder = codes(cells[2]).getFirst();
            var noun = cells[3].isBlank() ? ScreenNames.nounOf(addresses.getLast()) : cells[3].strip();
            return new Line(
                    addresses,
                    folder,
                    noun,
                    codes(cells[4]),
                    FORMLESS.matcher(cells[4])
                            .results()
                            .map(found -> found.group(1))
                            .toList(),
                    !FORMLESS.matcher(cells[4]).replaceAll("").contains("no form"),
                    classes(cells[5]),
                    classes(cells[6]));
        }

        private static List<String> codes(String cell) {
            return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
        }

        private static List<String> classes(String cell) {
            return cell.strip().equals(NOTHING) ? List.of(NOTHING) : codes(cell);
        }

        private int length(String address) {
            return addresses.stream()
                    .filter(start -> begins(address + "/", start))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }

        private static boolean begins(String address, String start) {
            return address.startsWith(start)
                    && address.length() > start.length()
                    && "/.".indexOf(address.charAt(start.length())) >= 0;
        }

        /** The names of the cells, without the packages that some have. */
        List<String> names() {
            return others.stream().map(Line::simple).toList();
        }

        static String simple(String written) {
            return written.replaceAll(".*/|\\.java$", "");
        }

        /** Of a class beside the package's others, or of a path. */
        boolean isThere(String written) {
            return places(written).anyMatch(Files::exists);
        }

        String text(String written) throws IOException {
            return Files.readString(
                    places(written).filter(Files::exists).findFirst().orElseThrow());
        }

        private Stream<Path> places(String written) {
            return written.endsWith(".java")
                    ? Stream.of(MAIN.resolve(written))
                    : Stream.of(MAIN, TEST).map(root -> root.resolve(folder).resolve(written + ".java"));
        }

        /** The classes of the package whose file ends so, by name. */
        List<String> typesEnding(String ending) throws IOException {
            try (var files = Files.list(MAIN.resolve(folder))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(ending))
                        .map(Line::simple)
                        .sorted()
                        .toList();
            }
        }
    }

    static String folderOf(Class<?> controller) {
        return controller.getPackageName().replace('.', '/').substring(HOUSE.length()) + "/";
    }
}
