package org.breakwater.library.editor.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.library.editor.notices.UrgentNotices.Draft;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * A notice as it is being written.
 *
 * @param when {@code NOW} or {@code LATER}
 */
public record UrgentNoticeForm(
        String heading,
        String words,
        String link,
        String linkWords,
        String when,
        String fromDay,
        String fromMonth,
        String fromYear,
        String fromTime,
        String untilDay,
        String untilMonth,
        String untilYear,
        String untilTime)
        implements Form {

    static final UrgentNoticeForm EMPTY = new UrgentNoticeForm("", "", "", "", "NOW", "", "", "", "", "", "", "", "");

    /** A longer notice should be a text instead. Our own limit. */
    static final Duration LONGEST = Duration.ofDays(60);

    private static final Pattern INSIDE = Pattern.compile("/|/(information|procedures|who-to-call|report)([/?#]\\S*)?");

    enum When {
        NOW,
        LATER
    }

    Checked<Draft> check(Instant now) {
        var ask = new Questions();
        ask.text("heading", heading, "Enter a heading, like “Our telephones are not working”", 100);
        ask.text("words", words, "Enter what people need to know and do", 500);
        askLink(ask);
        var chosen = ask.one("when", when, When.class, "Select when to publish it");
        var from = chosen.filter(When.LATER::equals).isEmpty()
                ? Optional.of(now)
                : moment(ask, "from", fromDay, fromMonth, fromYear, fromTime);
        var until = moment(ask, "until", untilDay, untilMonth, untilYear, untilTime);
        if (from.isPresent() && until.isPresent()) {
            ask.must(!from.get().isBefore(now), "fromDay", "Start must be in the future. Or select “Now”");
            ask.must(until.get().isAfter(now), "untilDay", "End must be in the future");
            ask.must(
                    until.get().isAfter(from.get()) || !until.get().isAfter(now),
                    "untilDay",
                    "End must be after the start");
            ask.must(
                    !until.get().isAfter(now.plus(LONGEST)),
                    "untilDay",
                    "End must be within 60 days. For anything longer, write a page");
        }
        return ask.then(() -> new Draft(
                heading.strip(),
                words.strip(),
                link.strip(),
                linkWords.strip(),
                from.orElseThrow(),
                until.orElseThrow()));
    }

    private void askLink(Questions ask) {
        ask.maybe("link", link, 200);
        ask.must(
                link.isBlank() || INSIDE.matcher(link.strip()).matches(),
                "link",
                "Link must be to one of our pages, like /information/parents/online-safety");
        ask.maybe("linkWords", linkWords, 80);
        ask.must(link.isBlank() || !linkWords.isBlank(), "linkWords", "Enter the link text");
        ask.must(linkWords.isBlank() || !link.isBlank(), "link", "Enter the page address, or remove the link text");
    }

    private static Optional<Instant> moment(
            Questions ask, String name, String day, String month, String year, String time) {
        var date = InputParser.day(day, month, year);
        var clock = InputParser.time(time);
        ask.must(date.isPresent(), name + "Date", "Date must be a real date, like 31 3 2027");
        ask.must(clock.isPresent(), name + "Time", "Enter a time, like 17:30");
        return date.flatMap(
                on -> clock.map(at -> on.atTime(at).atZone(Calendars.LONDON).toInstant()));
    }
}
