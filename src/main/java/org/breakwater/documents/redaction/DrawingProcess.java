package org.breakwater.documents.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Renders a file in a separate process, which gets the file and nothing else: no settings, no key, little memory. It is
 * killed on timeout, because rendering a page cannot be interrupted.
 */
public final class DrawingProcess {

    /** The maximum size of a file: a larger copy could not be stored. */
    private static final int MOST_BYTES = 26_214_400;

    /** For a picture of 40 million pixels, and its surroundings. */
    private static final String MEMORY = "-Xmx640m";

    /** The result. */
    public sealed interface Drawn {

        @SuppressWarnings("ArrayRecordComponent")
        record Done(byte[] bytes) implements Drawn {}

        /** It is damaged, locked, or of a kind that we cannot render. */
        record Unreadable() implements Drawn {}

        record TooManyPages() implements Drawn {}

        record TooLarge() implements Drawn {}

        record TooLate() implements Drawn {}
    }

    private DrawingProcess() {}

    /** @param type such as {@code application/pdf} */
    public static Drawn draw(DrawingOrder order, byte[] file, String type, Duration limit) throws InterruptedException {
        try {
            return watched(new ProcessBuilder(command(order.words(type))), file, limit);
        } catch (IOException noProcess) {
            throw new UncheckedIOException("No process can be started to draw a file", noProcess);
        }
    }

    private static Drawn watched(ProcessBuilder builder, byte[] file, Duration limit)
            throws IOException, InterruptedException {
        builder.environment().clear();
        var process = builder.redirectError(Redirect.DISCARD).start();
        var late = new AtomicBoolean();
        var watch = Thread.ofVirtual().name("drawing-watch").start(() -> endAfter(limit, process, late));
        try {
            var bytes = exchange(process, file);
            var code = process.waitFor();
            return late.get() ? new Drawn.TooLate() : outcome(code, bytes);
        } finally {
            process.destroyForcibly();
            watch.interrupt();
        }
    }

    private static void endAfter(Duration limit, Process process, AtomicBoolean late) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                late.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its output; nothing if it ended, or was killed, before completing it. */
    private static byte[] exchange(Process process, byte[] file) {
        try (var in = process.getOutputStream();
                var out = process.getInputStream()) {
            in.write(file);
            in.close();
            var bytes = out.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                process.destroyForcibly();
            }
            return bytes;
        } catch (IOException ended) {
            return new byte[0];
        }
    }

    private static Drawn outcome(int code, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Drawn.TooLarge();
        }
        return switch (code) {
            case DrawingMain.DONE -> new Drawn.Done(bytes);
            case DrawingMain.CANNOT -> new Drawn.Unreadable();
            case DrawingMain.TOO_MANY -> new Drawn.TooManyPages();
            case DrawingMain.OUT_OF_MEMORY -> new Drawn.TooLarge();
            // The exit code of Java itself, if it does not find the program: not the file's fault.
            case 1 -> throw new IllegalStateException("The process that draws files does not start");
            default -> new Drawn.Unreadable();
        };
    }

    private static List<String> command(List<String> words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                MEMORY,
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                // The process ends before the C2 compiler would pay off.
                "-XX:TieredStopAtLevel=1",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DrawingMain.class.getName()));
        command.addAll(words);
        return command;
    }
}
