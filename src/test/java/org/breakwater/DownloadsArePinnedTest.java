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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file that the build downloads is trusted unchecked: {@code ./breakwater pins} writes the list. */
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
    void mavenComparesWhatItDownloadsBeforeItIsUsed() throws IOException {
        assertThat(Files.readAllLines(Path.of(".mvn/maven.config")))
                .contains(
                        "--strict-checksums",
                        "-Daether.checksums.algorithms=SHA-256",
                        "-Daether.trustedChecksumsSource.summaryFile=true",
                        "-Daether.trustedChecksumsSource.summaryFile.originAware=false",
                        "-Daether.trustedChecksumsSource.summaryFile.basedir=${session.rootDirectory}/.mvn/checksums");
        assertThat(Files.isSameFile(Path.of(".mvn/checksums/checksums.sha256"), SUMS))
                .isTrue();
    }

    @Test
    void aPluginThatIsAnotherThanTheListedOneEndsTheBuildBeforeItRuns(@TempDir Path home)
            throws IOException, InterruptedException {
        var plugin = Files.readAllLines(SUMS).stream()
                .map(line -> line.substring(66))
                .filter(path -> path.contains("/maven-surefire-plugin-") && path.endsWith(".jar"))
                .findFirst()
                .orElseThrow();
        var file = home.resolve(".m2/repository").resolve(plugin);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "another plugin");
        var said = home.resolve("said");
        var script = new ProcessBuilder("./breakwater", "pins").redirectErrorStream(true);
        script.environment().put("HOME", home.toString());
        var build = script.redirectOutput(said.toFile()).start();
        assertThat(build.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(build.exitValue()).isEqualTo(1);
        assertThat(said).content().contains(plugin).doesNotContain("checksums are in");
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
