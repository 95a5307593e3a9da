package org.breakwater.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** LibreOffice without a window: opens a table and reports the type that it assigns to each cell. */
final class Calc {

    static final Finding NOT_HERE = new Finding("soffice is not here", List.of("install the package libreoffice-calc"));

    private static final int SECONDS = 120;

    /** More columns than any file of ours has. */
    private static final int MOST_COLUMNS = 100;

    /** Comma, quotation mark, UTF-8, from line 1, no column formats, system language. */
    private static final String CSV = "--infilter=CSV:44,34,76,1,,0,";

    private final Path folder;

    Calc(Path folder) {
        this.folder = folder;
    }

    /** How someone opens a file. */
    enum How {
        /** As a double click does. */
        PLAINLY(""),
        /** With both boxes ticked in the import dialog: quoted is text, and dates are detected. */
        QUOTED_IS_TEXT(CSV + "true,true");

        private final String filter;

        How(String filter) {
            this.filter = filter;
        }
    }

    /**
     * One cell as LibreOffice has it.
     *
     * @param type such as {@code date}, {@code float} or {@code string}; empty for an empty cell
     * @param value of a date or a number
     * @param words its text
     * @param runs whether it is a formula, or a link
     */
    record Opened(String type, String value, String words, boolean runs) {}

    boolean isHere() throws InterruptedException {
        return soffice(List.of("--version"));
    }

    List<List<Opened>> open(Path file, How how) throws IOException, InterruptedException {
        var out = Files.createTempDirectory(folder, "opened");
        var words = new ArrayList<>(List.of("--convert-to", "fods", "--outdir", out.toString()));
        if (!how.filter.isEmpty()) {
            words.add(how.filter);
        }
        words.add(file.toString());
        var opened = out.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".fods"));
        if (!soffice(words) || !Files.exists(opened)) {
            return List.of();
        }
        return Jsoup.parse(Files.readString(opened), Parser.xmlParser()).select("table|table-row").stream()
                .map(Calc::cells)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.type().isEmpty()))
                .toList();
    }

    private static List<Opened> cells(Element row) {
        var cells = new ArrayList<Opened>();
        for (var cell : row.select("> table|table-cell")) {
            var times = cell.attr("table:number-columns-repeated");
            for (int n = 0; n < (times.isEmpty() ? 1 : Integer.parseInt(times)) && cells.size() < MOST_COLUMNS; n++) {
                cells.add(opened(cell));
            }
        }
        while (!cells.isEmpty() && cells.getLast().type().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static Opened opened(Element cell) {
        var type = cell.attr("office:value-type");
        return new Opened(
                type,
                cell.attr(type.equals("date") ? "office:date-value" : "office:value"),
                cell.select("> text|p").stream().map(Calc::words).collect(Collectors.joining("\n")),
                cell.hasAttr("table:formula")
                        || !cell.select("[xlink:href], text|a").isEmpty());
    }

    /** OpenDocument writes consecutive spaces, and tabs, as elements. */
    private static String words(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        var within = node.childNodes().stream().map(Calc::words).collect(Collectors.joining());
        return switch (node.nodeName()) {
            case "text:s" -> " ".repeat(node.hasAttr("text:c") ? Integer.parseInt(node.attr("text:c")) : 1);
            case "text:tab" -> "\t";
            case "text:line-break" -> "\n";
            default -> within;
        };
    }

    /** Whether it completed, and reported nothing. */
    private boolean soffice(List<String> words) throws InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("home").toUri()));
        command.addAll(words);
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("LC_ALL", "en_GB.UTF-8");
            var process = builder.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }
}
