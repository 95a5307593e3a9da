package org.breakwater.library.information;

import java.util.List;
import java.util.Optional;
import org.breakwater.library.Numbers;
import org.breakwater.library.Part;
import org.breakwater.library.Publication;
import org.breakwater.library.Related;
import org.breakwater.library.Shown;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.Profile.Audience;
import org.breakwater.time.Calendars;
import org.breakwater.time.SaidTime;
import org.breakwater.web.Page;

/**
 * One text of the site.
 *
 * @param audience whom it is for; empty when it is for everyone
 * @param stale whether it is a translation, and the English has moved since
 * @param languages the same text in other languages
 * @param voices the same topic for other people
 */
public record TextPage(
        Shown text,
        Optional<Audience> audience,
        List<Part> parts,
        Numbers numbers,
        boolean stale,
        List<Translation> languages,
        List<Related> related,
        List<Voice> voices)
        implements Page {

    /** What stays in the browser's history: for whoever may have to hide it, it tells nothing. */
    public String tabTitle() {
        return mayHaveToHide()
                ? audience.map(found -> "Information for " + found.name().toLowerCase(java.util.Locale.UK))
                        .orElse("Information")
                : text.front().title();
    }

    /** What a messenger shows beside the title when somebody sends on this page. */
    public String sharedWords() {
        return mayHaveToHide()
                ? "Who to contact, what to do, and what happens next."
                : text.front().summary();
    }

    public boolean mayHaveToHide() {
        return audience.map(found -> found.callsAs() != Caller.PROFESSIONAL)
                .orElse(!text.path().startsWith("information/about/")
                        && publication().isEmpty());
    }

    /** What it says of itself when it stands on the shelf of publications. */
    public Optional<Publication> publication() {
        return Publication.of(text.front());
    }

    public boolean isForTheYoung() {
        return audience.map(found -> found.callsAs() == Caller.CHILD).orElse(false);
    }

    /** Where the words themselves do not say it first. */
    public boolean showsDanger() {
        return text.front().isEmergency() && !parts.contains(new Part.Call("danger"));
    }

    public boolean isEasyRead() {
        return text.front().audience().equals("easy-read");
    }

    /** Languages that are written from right to left. */
    public String direction() {
        return List.of("ar", "fa", "he", "ur", "ps", "ku").contains(text.front().language()) ? "rtl" : "ltr";
    }

    public String since() {
        return SaidTime.date(text.countsFrom().atZone(Calendars.LONDON).toLocalDate());
    }
}
