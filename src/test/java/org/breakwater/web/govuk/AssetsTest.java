package org.breakwater.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class AssetsTest {

    private static byte[] asset(String file) throws IOException {
        return new ClassPathResource(Assets.FOLDER + file).getContentAsByteArray();
    }

    @Test
    void aNameChangesWithItsContent() {
        assertThat(Assets.url("public.css")).matches("/assets/public-[0-9a-f]{32}\\.css");
        assertThatThrownBy(() -> Assets.url("nothing.css")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theFirstPageStaysSmall() throws IOException {
        assertThat(asset("public.css").length).isLessThan(12_000);
        assertThat(asset("exit.js").length).isLessThan(3_000);
    }

    @Test
    void weAreNotTheGovernment() throws IOException {
        for (var sheet : new String[] {"public.css", "forms.css", "desk.css"}) {
            assertThat(new String(asset(sheet), StandardCharsets.UTF_8))
                    .doesNotContainIgnoringCase("GDS Transport")
                    .doesNotContainIgnoringCase("crown")
                    .doesNotContain("@font-face");
        }
    }

    /** frontend/build writes the list; frontend/check, which needs npm, rebuilds and compares byte by byte. */
    @Test
    void theCommittedFilesWereBuiltFromTheseSources() throws IOException, NoSuchAlgorithmException {
        var frontend = Path.of("frontend");
        var listed = new TreeMap<String, String>();
        for (var line : Files.readAllLines(frontend.resolve("built.sha256"))) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        var found = new TreeMap<String, String>();
        for (var folder : List.of("styles", "scripts", "images", "../src/main/resources/static/assets")) {
            try (var files = Files.list(frontend.resolve(folder))) {
                for (var file : files.toList()) {
                    found.put(folder + "/" + file.getFileName(), sha256(file));
                }
            }
        }
        assertThat(found).as("run frontend/build and commit the result").isEqualTo(listed);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
