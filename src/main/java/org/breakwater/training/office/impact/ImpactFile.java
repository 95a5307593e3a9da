package org.breakwater.training.office.impact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.training.evaluate.EvaluationStage;
import org.breakwater.web.sheets.CsvText;

/** The file for the yearly report: a line for each group and stage. What the page suppresses is empty here. */
final class ImpactFile {

    private static final List<String> HEAD =
            List.of("course", "year_from_april", "by", "group", "stage", "people", "mean_1_to_5");

    private ImpactFile() {}

    static String of(CourseImpactPage page) {
        var lines = Stream.of(
                        lines(page, "everybody", page.all()),
                        lines(page, "outcome", page.outcomes()),
                        lines(page, "kind_of_work", page.kinds()),
                        Stream.of(taught(page)))
                .flatMap(all -> all)
                .map(CsvText::line);
        return Stream.concat(Stream.of(CsvText.line(HEAD)), lines).collect(Collectors.joining());
    }

    private static List<String> taught(CourseImpactPage page) {
        return List.of(
                page.course().id(),
                page.year().toString(),
                "teaching",
                "All delegates",
                EvaluationStage.AFTER.address(),
                page.taught().peopleInWords(),
                page.taught().meanInWords());
    }

    private static Stream<List<String>> lines(CourseImpactPage page, String by, ImpactFigures figures) {
        return figures.names().stream()
                .flatMap(name -> Stream.of(EvaluationStage.values())
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
