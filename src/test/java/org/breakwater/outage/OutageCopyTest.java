package org.breakwater.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.journeys.NuHtml;
import org.breakwater.library.Library;
import org.breakwater.outage.OutageCopy.Outcome;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The copy as files: complete, marked as a copy, and never partial. */
@HouseTest
class OutageCopyTest {

    @Autowired
    OutageCopy copy;

    @Autowired
    Library library;

    @Autowired
    CopyPress press;

    @Autowired
    TestClock clock;

    /** One copy for all tests that only read it: writing one takes longer than reading it ten times. */
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    @Test
    void everyLinkInsideLeadsToAFile() throws Exception {
        var files = files(one());
        try (var server = new CopyServer(one().toRealPath(), Map.of())) {
            var addresses = files.keySet().stream().map(OutageCopyTest::address).toList();
            var links = new CopyLinks(server.address(), addresses);
            assertThat(links.dead()).isEmpty();
            assertThat(links.count()).isGreaterThan(500);
        }
        assertThat(files.keySet())
                .contains(
                        "index.html",
                        "who-to-call.html",
                        "who-to-call/all.html",
                        "who-to-call/worker.js",
                        "information/children/abuse.html",
                        "information/children/what-happens-when-i-report/pl.html",
                        "information/parents.html",
                        "procedures.html",
                        "procedures/amendments.html",
                        "procedures/allegations/version/1.html",
                        "procedures/allegations/feed.atom",
                        "privacy.html",
                        "accessibility.html",
                        "robots.txt",
                        "sitemap.xml");
    }

    @Test
    void eachPageSaysThatItIsACopyAndFromWhen() throws IOException {
        var silent = files(one()).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .filter(file -> !file.getValue().contains("http-equiv=\"refresh\""))
                .filter(file -> !Jsoup.parse(file.getValue())
                        .text()
                        .contains("This is a copy from Wednesday 1 December 2027, 10:15."))
                .map(Map.Entry::getKey);
        assertThat(silent).isEmpty();
    }

    @Test
    void saysWhomToCallWhereAFormWas() throws IOException {
        var files = files(one());
        assertThat(files).allSatisfy((name, text) -> assertThat(text).doesNotContain("<form", "type=\"submit\""));
        var search = Jsoup.parse(file(files, "information.html")).select(".govuk-inset-text");
        assertThat(search.text()).contains("You cannot search in this copy", "See who to contact");
        for (var closed : List.of("report", "report/young", "report/return-phrase", "refer", "not-now")) {
            assertThat(Jsoup.parse(file(files, closed + ".html")).text())
                    .as(closed)
                    .contains("999", "01702 215007", "0345 606 1212", "01702 215008");
        }
    }

    @Test
    void isTheSameEveryTimeAndKeepsOneOlderCopy() throws IOException {
        var first = withoutMomentsOfPrinting(files(one()));
        assertThat(withoutMomentsOfPrinting(files(written(shared)))).isEqualTo(first);
        written(shared);
        try (var all = Files.list(shared)) {
            assertThat(all.map(path -> path.getFileName().toString()).filter(name -> name.startsWith("copy-")))
                    .hasSize(2);
        }
    }

    @Test
    void servesTheOldCopyWhenTheNewOneCannotBeWhole() throws IOException {
        CopiedAddresses whole = () -> Stream.of(new CopiedAddress.Plain("/whole", new byte[1]));
        new OutageCopy(List.of(whole), library, press, Clock.systemUTC()).write(folder);
        var before = folder.resolve("now").toRealPath();
        CopiedAddresses broken = () -> Stream.of(
                new CopiedAddress.Plain("/half", new byte[1]), new CopiedAddress.Plain("/../out", new byte[1]));
        var half = new OutageCopy(List.of(broken), library, press, Clock.systemUTC());
        assertThatThrownBy(() -> half.write(folder)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("now").toRealPath()).isEqualTo(before);
        try (var all = Files.list(folder)) {
            assertThat(all.filter(path -> path.getFileName().toString().startsWith("copy-")))
                    .containsExactly(folder.resolve(before.getFileName()));
        }
    }

    @Test
    void isGoodHtml() throws IOException {
        var files = files(one());
        for (var name : List.of(
                "index.html",
                "not-now.html",
                "report/young.html",
                "exit.html",
                "information.html",
                "information/parents/domestic-abuse/pl.html",
                "procedures/allegations/on.html")) {
            assertThat(NuHtml.problems(file(files, name))).as(name).isEmpty();
        }
    }

    @Test
    void writesOverNothingThatIsSomebodyElses() throws IOException {
        Files.createDirectories(folder.resolve("now"));
        Files.writeString(folder.resolve("now/theirs.html"), "theirs");
        assertThat(copy.write(folder)).isInstanceOf(Outcome.Refused.class);
        assertThat(folder.resolve("now/theirs.html")).hasContent("theirs");
    }

    @Test
    void mayBeReadByTheWebServerWhichIsAnotherUser() throws IOException {
        try (var all = Files.walk(one().toRealPath())) {
            assertThat(all)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .contains(java.nio.file.attribute.PosixFilePermission.OTHERS_READ));
        }
    }

    private Path one() throws IOException {
        var served = shared.resolve("now");
        return Files.exists(served) ? served : written(shared);
    }

    private Path written(Path root) throws IOException {
        clock.setLondon("2027-12-01T10:15");
        var outcome = copy.write(root);
        assertThat(outcome).isInstanceOf(Outcome.Written.class);
        return ((Outcome.Written) outcome).served();
    }

    private static String file(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** The content of each file, by its path. */
    static Map<String, String> files(Path served) throws IOException {
        var root = served.toRealPath();
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(root)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                // A PDF or a picture is not text; one letter stands for each of its bytes.
                files.put(root.relativize(file).toString(), Files.readString(file, charset(file)));
            }
        }
        return files;
    }

    /** A PDF contains its creation time, to the second, and an id. */
    private static Map<String, String> withoutMomentsOfPrinting(Map<String, String> files) {
        var rest = new TreeMap<>(files);
        rest.replaceAll((name, words) -> name.endsWith(".pdf") ? "a PDF" : words);
        return rest;
    }

    private static Charset charset(Path file) {
        return file.toString().matches(".*\\.(pdf|png|jpg)") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private static String address(String file) {
        return "/" + file.replaceFirst("(^|/)index\\.html$", "").replaceFirst("\\.html$", "");
    }
}
