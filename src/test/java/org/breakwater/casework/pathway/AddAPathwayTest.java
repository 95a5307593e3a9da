package org.breakwater.casework.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Following the guide "Add a pathway" produces what runs here: every line of code in it is in the files that it names.
 */
class AddAPathwayTest {

    private static final Path GUIDE = Path.of("docs/guides/add-a-pathway.md");
    private static final Pattern CODE = Pattern.compile("(?ms)^```(?:java|yaml)\n(.*?)^```$");
    private static final List<Path> FILES = List.of(
            Path.of("src/test/java/org/breakwater/casework/pathway/ThreeSteps.java"),
            Path.of("src/test/java/org/breakwater/casework/pathway/ThreeStepsTest.java"),
            Path.of("src/test/resources/org/breakwater/casework/pathway/three-steps-limits.yaml"));

    @Test
    void everyExampleOfTheGuideIsCodeThatRuns() throws IOException {
        var files = FILES.stream().map(AddAPathwayTest::text).collect(Collectors.joining("\n"));
        var examples = CODE.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(examples)
                .hasSizeGreaterThan(7)
                .allSatisfy(example -> assertThat(files).contains(example));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
