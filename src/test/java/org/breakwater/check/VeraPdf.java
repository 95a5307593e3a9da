package org.breakwater.check;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * veraPDF, the open reference for PDF/UA-1, in a process of its own: its XML library and ours cannot live together. The
 * build lays it into {@code target/verapdf}.
 */
public final class VeraPdf {

    private static final Path JARS = Path.of("target/verapdf");
    private static final Path PROGRAM = Path.of("src/test/verapdf/ValidateUa.java");

    private VeraPdf() {}

    /**
     * What it says of one document.
     *
     * @param passed how many rules hold
     * @param rules how many rules there are
     * @param checks how often one of them was looked at
     * @param broken each rule that does not hold, with the reason
     */
    public record Verdict(int passed, int rules, int checks, List<String> broken) {

        public boolean isGood() {
            return broken.isEmpty() && rules > 0 && passed == rules;
        }
    }

    /** The verdict on each document, by its name. */
    public static Map<String, Verdict> judge(Map<String, byte[]> documents) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("breakwater-pdf-");
        try {
            var names = new LinkedHashMap<String, String>();
            for (var document : documents.entrySet()) {
                var file = folder.resolve(names.size() + ".pdf");
                Files.write(file, document.getValue());
                names.put(file.toString(), document.getKey());
            }
            return read(run(names.keySet().stream().toList()), names);
        } finally {
            try (var all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static List<String> run(List<String> files) throws IOException, InterruptedException {
        if (!Files.isDirectory(JARS)) {
            throw new IllegalStateException(
                    "veraPDF is not in " + JARS + ": mvn generate-test-resources lays it there");
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                JARS + "/*",
                PROGRAM.toString()));
        command.addAll(files);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("veraPDF ended with " + process.exitValue() + ": " + said);
        }
        return said.lines().toList();
    }

    private static Map<String, Verdict> read(List<String> lines, Map<String, String> names) {
        var verdicts = new LinkedHashMap<String, Verdict>();
        var broken = new ArrayList<String>();
        for (var line : lines.reversed()) {
            if (line.startsWith("\t")) {
                broken.addFirst(line.strip());
            } else {
                var words = line.split("\t");
                verdicts.put(
                        names.getOrDefault(words[0], words[0]),
                        new Verdict(
                                Integer.parseInt(words[1]),
                                Integer.parseInt(words[2]),
                                Integer.parseInt(words[3]),
                                List.copyOf(broken)));
                broken.clear();
            }
        }
        return verdicts;
    }
}
