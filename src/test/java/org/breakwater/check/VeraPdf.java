package org.breakwater.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * veraPDF, the open reference validator for PDF/UA-1, in a separate process: its XML library conflicts with ours. The
 * build puts it into {@code target/verapdf}.
 */
public final class VeraPdf {

    private static final Path JARS = Path.of("target/verapdf");
    private static final Path PROGRAM = Path.of("src/test/verapdf/ValidateUa.java");

    /** It takes longer to start than to validate ten documents, and ends with the program that started it. */
    private static @Nullable Process running;

    private VeraPdf() {}

    /**
     * Its result for one document.
     *
     * @param passed how many rules passed
     * @param rules how many rules there are
     * @param checks how many checks were made
     * @param broken each failed rule, with the reason
     */
    public record Verdict(int passed, int rules, int checks, List<String> broken) {

        public boolean isGood() {
            return broken.isEmpty() && rules > 0 && passed == rules;
        }
    }

    /** The verdict on each document, by its name. */
    public static synchronized Map<String, Verdict> judge(Map<String, byte[]> documents) throws IOException {
        var verdicts = new LinkedHashMap<String, Verdict>();
        for (var document : documents.entrySet()) {
            var file = Files.createTempFile("breakwater-", ".pdf");
            try {
                Files.write(file, document.getValue());
                verdicts.put(document.getKey(), judge(file));
            } finally {
                Files.delete(file);
            }
        }
        return verdicts;
    }

    private static Verdict judge(Path file) throws IOException {
        var judge = judge();
        judge.outputWriter().append(file.toString()).append('\n').flush();
        var said = new ArrayList<String>();
        for (var line = judge.inputReader().readLine();
                !"".equals(line);
                line = judge.inputReader().readLine()) {
            if (line == null) {
                throw new IllegalStateException("veraPDF ended, and had said " + said);
            }
            said.add(line.strip());
        }
        var numbers = said.removeFirst().split("\t");
        return new Verdict(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]), said);
    }

    private static Process judge() throws IOException {
        var already = running;
        if (already != null && already.isAlive()) {
            return already;
        }
        if (!Files.isDirectory(JARS)) {
            throw new IllegalStateException(
                    "veraPDF is not in " + JARS + ": mvn generate-test-resources lays it there");
        }
        var started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        JARS + "/*",
                        PROGRAM.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        running = started;
        return started;
    }
}
