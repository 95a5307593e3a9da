package org.breakwater.documents.redaction;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * The main class of the rendering process: it gets its arguments, reads one file, writes the result, and ends; also
 * when the main program ends. It prints nothing else, because a library's error message about a broken file may contain
 * text from that file.
 */
public final class DrawingMain {

    static final int DONE = 0;
    static final int OUT_OF_MEMORY = 3;
    static final int CANNOT = 10;
    static final int TOO_MANY = 11;

    private DrawingMain() {}

    public static void main(String[] words) {
        ProcessHandle.current()
                .parent()
                .ifPresent(house ->
                        house.onExit().thenRun(() -> Runtime.getRuntime().halt(CANNOT)));
        var out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(System.out);
        ImageIO.setUseCache(false);
        Runtime.getRuntime().halt(draw(List.of(words), out));
    }

    private static int draw(List<String> words, OutputStream out) {
        try {
            out.write(DrawingOrder.follow(words, System.in.readAllBytes()));
            out.flush();
            return DONE;
        } catch (FileDrawing.TooMany e) {
            return TOO_MANY;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return CANNOT;
        }
    }
}
