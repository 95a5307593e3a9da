package org.breakwater.training.office.helped;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.training.model.Stage;
import org.breakwater.web.Csv;

/** What the yearly report takes: a line for each group and stage. What is left out on the page is empty here. */
final class HelpedFile {

    private static final List<String> HEAD =
            List.of("course", "year_from_april", "by", "group", "stage", "people", "mean_1_to_5");

    private HelpedFile() {}

    static String of(CourseHelpedPage page) {
        var lines = Stream.of(
                        lines(page, "everybody", page.all()),
                        lines(page, "outcome", page.outcomes()),
                        lines(page, "kind_of_work", page.kinds()),
                        Stream.of(taught(page)))
                .flatMap(all -> all)
                .map(Csv::line);
        return Stream.concat(Stream.of(Csv.line(HEAD)), lines).collect(Collectors.joining());
    }

    private static List<String> taught(CourseHelpedPage page) {
        return List.of(
                page.course().id(),
                page.year().toString(),
                "teaching",
                "All delegates",
                Stage.AFTER.address(),
                page.taught().peopleInWords(),
                page.taught().meanInWords());
    }

    private static Stream<List<String>> lines(CourseHelpedPage page, String by, Figures figures) {
        return figures.names().stream()
                .flatMap(name -> Stream.of(Stage.values())
                        .map(stage -> List.of(
                                page.course().id(),
                                page.year().toString(),
                                by,
                                name,
                                stage.address(),
                                figures.people(name, stage),
                                figures.mean(name, stage))));
    }
}
