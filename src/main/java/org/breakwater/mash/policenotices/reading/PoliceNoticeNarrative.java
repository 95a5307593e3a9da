package org.breakwater.mash.policenotices.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.time.EnglishTimes;

/** The content of a police notice, in the form of a report. */
public final class PoliceNoticeNarrative {

    private PoliceNoticeNarrative() {}

    /** One report from all the lines of an incident: each child once, and every sentence once. */
    public static ReportContent told(List<PoliceNoticeFields.Notice> notices) {
        var first = notices.getFirst();
        return new ReportContent(
                ReportContent.Way.PROFESSIONAL,
                false,
                "",
                heads(notices) + "\n\n" + each(notices, PoliceNoticeColumn.HAPPENED, "\n\n"),
                notices.stream()
                        .map(PoliceNoticeFields.Notice::child)
                        .distinct()
                        .toList(),
                "",
                each(notices, PoliceNoticeColumn.OTHERS, "\n"),
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                new ReportContent.Reporter(
                        each(notices, PoliceNoticeColumn.OFFICER, ", "),
                        "",
                        "Police",
                        first.fields().get(PoliceNoticeColumn.REACH),
                        "",
                        false,
                        ""),
                List.of());
    }

    private static String heads(List<PoliceNoticeFields.Notice> notices) {
        return notices.stream().map(PoliceNoticeNarrative::head).distinct().collect(Collectors.joining("\n"));
    }

    private static String head(PoliceNoticeFields.Notice notice) {
        var incident = notice.fields().get(PoliceNoticeColumn.INCIDENT);
        var risk = notice.fields().get(PoliceNoticeColumn.RISK);
        return "Police notification %s%s: %s%s.%s"
                .formatted(
                        notice.fields().get(PoliceNoticeColumn.NUMBER),
                        incident.isEmpty() ? "" : ", incident " + incident,
                        EnglishTimes.date(notice.on()),
                        notice.at().map(time -> ", " + EnglishTimes.clock(time)).orElse(""),
                        risk.isEmpty() ? "" : " Graded by the police: " + risk + ".");
    }

    private static String each(List<PoliceNoticeFields.Notice> notices, PoliceNoticeColumn column, String between) {
        Function<PoliceNoticeFields.Notice, String> cell =
                notice -> notice.fields().get(column);
        return notices.stream()
                .map(cell)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(between));
    }
}
