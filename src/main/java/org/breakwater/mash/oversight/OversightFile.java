package org.breakwater.mash.oversight;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.web.figures.BarChart;
import org.breakwater.web.sheets.CsvText;

/** The same figures as a file, one line for each number; what the page does not show is empty here. */
final class OversightFile {

    private OversightFile() {}

    static String of(OversightFigures figures) {
        var lines = Stream.of(
                        figures.chartsWithCodes().stream().flatMap(OversightFile::lines),
                        kept("Deadlines", figures.deadlines()),
                        kept("Agency responses", figures.agencyResponses()),
                        Stream.of(
                                List.of("Conversion rate (contact to referral)", "", figures.conversion()),
                                List.of("Repeat contacts within 12 months", "", figures.reReferral())))
                .flatMap(line -> line)
                .map(CsvText::line);
        return Stream.concat(Stream.of(CsvText.line(List.of("measure", "category", "value"))), lines)
                .collect(Collectors.joining());
    }

    private static Stream<List<String>> lines(BarChart chart) {
        return chart.bars().stream().map(bar -> line(chart.title(), bar.label(), bar.hidden(), bar.count()));
    }

    private static List<String> line(String measure, String category, boolean hidden, int count) {
        return List.of(measure, category, hidden ? "" : String.valueOf(count));
    }

    private static Stream<List<String>> kept(String figure, List<OversightFigures.Kept> kept) {
        return kept.stream()
                .flatMap(one -> Stream.of(
                        line(figure, one.name() + ", in timescale", one.hidden(), one.inTime()),
                        line(figure, one.name() + ", out of timescale", one.hidden(), one.late())));
    }
}
