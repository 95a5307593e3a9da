package org.breakwater.mash.policenotices.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.time.EnglishTimes;

/** What a police notice tells, in the words of a report. */
public final class NoticeNarrative {

    private NoticeNarrative() {}

    /** One report of all the lines of an incident: each child once, and every word that was said once. */
    public static ReportContent told(List<NoticeFields.Notice> notices) {
        var first = notices.getFirst();
        return new ReportContent(
                ReportContent.Way.PROFESSIONAL,
                false,
                "",
                heads(notices) + "\n\n" + each(notices, NoticeColumn.HAPPENED, "\n\n"),
                notices.stream().map(NoticeFields.Notice::child).distinct().toList(),
                "",
                each(notices, NoticeColumn.OTHERS, "\n"),
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                new ReportContent.Reporter(
                        each(notices, NoticeColumn.OFFICER, ", "),
                        "",
                        "Police",
                        first.fields().get(NoticeColumn.REACH),
                        "",
                        false,
                        ""),
                List.of());
    }

    private static String heads(List<NoticeFields.Notice> notices) {
        return notices.stream().map(NoticeNarrative::head).distinct().collect(Collectors.joining("\n"));
    }

    private static String head(NoticeFields.Notice notice) {
        var incident = notice.fields().get(NoticeColumn.INCIDENT);
        var risk = notice.fields().get(NoticeColumn.RISK);
        return "Police notice %s%s: %s%s.%s"
                .formatted(
                        notice.fields().get(NoticeColumn.NUMBER),
                        incident.isEmpty() ? "" : ", incident " + incident,
                        EnglishTimes.date(notice.on()),
                        notice.at().map(time -> ", " + EnglishTimes.clock(time)).orElse(""),
                        risk.isEmpty() ? "" : " Graded by the police: " + risk + ".");
    }

    private static String each(List<NoticeFields.Notice> notices, NoticeColumn column, String between) {
        Function<NoticeFields.Notice, String> cell = notice -> notice.fields().get(column);
        return notices.stream()
                .map(cell)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(between));
    }
}
