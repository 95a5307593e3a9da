package org.breakwater.library.editor.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.library.UrgentNotices.Draft;
import org.breakwater.time.Calendars;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.breakwater.web.Typed;

/**
 * A notice as it is being written.
 *
 * @param when {@code NOW} or {@code LATER}
 */
public record NoticeForm(
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

    static final NoticeForm EMPTY = new NoticeForm("", "", "", "", "NOW", "", "", "", "", "", "", "", "");

    /** A notice that stays for longer is no news; write a text. Local rule of the house. */
    static final Duration LONGEST = Duration.ofDays(60);

    private static final Pattern INSIDE = Pattern.compile("/|/(information|procedures|who-to-call|report)([/?#]\\S*)?");

    enum When {
        NOW,
        LATER
    }

    Checked<Draft> check(Instant now) {
        var ask = new Questions();
        ask.text("heading", heading, "Write a heading, such as “Our telephones do not work”", 100);
        ask.text("words", words, "Write what people have to know, and what to do", 500);
        askLink(ask);
        var chosen = ask.one("when", when, When.class, "Choose from when it is shown");
        var from = chosen.filter(When.LATER::equals).isEmpty()
                ? Optional.of(now)
                : moment(ask, "from", fromDay, fromMonth, fromYear, fromTime);
        var until = moment(ask, "until", untilDay, untilMonth, untilYear, untilTime);
        if (from.isPresent() && until.isPresent()) {
            ask.must(!from.get().isBefore(now), "fromDay", "It cannot begin in the past. Choose “At once”, or later");
            ask.must(until.get().isAfter(now), "untilDay", "The end must be later than now");
            ask.must(until.get().isAfter(from.get()), "untilDay", "It must end after it begins");
            ask.must(
                    !until.get().isAfter(now.plus(LONGEST)),
                    "untilDay",
                    "It must end within 60 days. What holds for longer is a text");
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
                "A link leads to a page of ours, such as /information/parents/online-safety");
        ask.maybe("linkWords", linkWords, 80);
        ask.must(link.isBlank() || !linkWords.isBlank(), "linkWords", "Say in a few words what the link leads to");
        ask.must(linkWords.isBlank() || !link.isBlank(), "link", "Say where the link leads, or take its words out");
    }

    private static Optional<Instant> moment(
            Questions ask, String name, String day, String month, String year, String time) {
        var date = Typed.day(day, month, year);
        var clock = Typed.time(time);
        ask.must(date.isPresent(), name + "Day", "Write the day as numbers, such as 31 3 2027. It must exist");
        ask.must(clock.isPresent(), name + "Time", "Write the time as 17:30");
        return date.flatMap(
                on -> clock.map(at -> on.atTime(at).atZone(Calendars.LONDON).toInstant()));
    }
}
