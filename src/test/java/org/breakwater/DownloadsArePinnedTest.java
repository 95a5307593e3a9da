package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No file that the build downloads is taken on trust: {@code ./breakwater pins} writes the list. */
class DownloadsArePinnedTest {

    private static final Path SUMS = Path.of("docs/downloads.sha256");

    @Test
    void everyJarOnTheClassPathIsTheOneThatWasPinned() throws IOException, NoSuchAlgorithmException {
        var pinned = pinned();
        var digest = MessageDigest.getInstance("SHA-256");
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(file ->
                        file.toString().endsWith(".jar") && file.toString().contains("repository"))
                .toList();
        assertThat(jars).hasSizeGreaterThan(100);
        for (var jar : jars) {
            var sum = HexFormat.of().formatHex(digest.digest(Files.readAllBytes(jar)));
            assertThat(pinned).as("./breakwater pins").contains(sum + "  " + jar.getFileName());
        }
    }

    @Test
    void npmKnowsTheHashOfEachOfItsPackages() throws IOException {
        var lock = Files.readString(Path.of("frontend/package-lock.json"));
        assertThat(lock.split("\"integrity\": \"sha512-", -1)).hasSizeGreaterThan(100);
        assertThat(lock).doesNotContain("\"resolved\": \"http");
    }

    private static Set<String> pinned() throws IOException {
        var all = new HashSet<String>();
        for (var line : Files.readAllLines(SUMS)) {
            all.add(line.substring(0, 66) + line.substring(line.lastIndexOf('/') + 1));
        }
        return all;
    }
}
