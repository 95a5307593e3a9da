package org.breakwater.mash.policenotices.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.frontdoor.Told;
import org.breakwater.time.SaidTime;

/** What a police notice tells, in the words of a report. */
public final class NoticeNarrative {

    private NoticeNarrative() {}

    /** One report of all the lines of an incident: each child once, and every word that was said once. */
    public static Told told(List<NoticeFields.Notice> notices) {
        var first = notices.getFirst();
        return new Told(
                Told.Way.PROFESSIONAL,
                false,
                "",
                heads(notices) + "\n\n" + each(notices, NoticeColumn.HAPPENED, "\n\n"),
                notices.stream().map(NoticeFields.Notice::child).distinct().toList(),
                "",
                each(notices, NoticeColumn.OTHERS, "\n"),
                "",
                Told.YesNoUnsure.UNSURE,
                "",
                Told.YesNoUnsure.UNSURE,
                "",
                new Told.Teller(
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
                        SaidTime.date(notice.on()),
                        notice.at().map(time -> ", " + SaidTime.clock(time)).orElse(""),
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
