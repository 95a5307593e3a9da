package org.breakwater.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Style sheets and scripts match their sources. Needs npm and its packages; without them it says so. */
final class FrontEnd {

    private static final Path FOLDER = Path.of("frontend");
    private static final int MINUTES = 5;

    private record Ended(int exit, String said) {}

    Finding run() throws IOException, InterruptedException {
        if (!Files.exists(FOLDER.resolve("node_modules"))) {
            var got = run("npm", "ci", "--no-audit", "--no-fund");
            if (got.exit != 0) {
                return new Finding("not looked at: npm or its packages are not to be had here", List.of());
            }
        }
        var checked = run("./check");
        return new Finding(
                checked.exit == 0 ? checked.said.strip() : "what is committed is not what the sources say",
                checked.exit == 0 ? List.of() : checked.said.lines().toList());
    }

    private static Ended run(String... command) throws InterruptedException {
        try {
            var log = Files.createTempFile("breakwater-front-end-", ".log");
            var process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            var said = Files.readString(log, StandardCharsets.UTF_8);
            Files.delete(log);
            return new Ended(process.waitFor(), said);
        } catch (IOException notHere) {
            return new Ended(127, String.valueOf(notHere.getMessage()));
        }
    }
}
