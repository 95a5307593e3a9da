package org.breakwater.library.information;

import java.util.List;
import java.util.Optional;
import org.breakwater.library.PublishedText;
import org.breakwater.library.RelatedLink;
import org.breakwater.library.information.publications.PublicationDetails;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextPart;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile.Audience;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;

/**
 * One text of the site.
 *
 * @param audience whom it is for; empty when it is for everyone
 * @param stale whether it is a translation, and the English has moved since
 * @param languages the same text in other languages
 * @param voices the same topic for other people
 * @param services near here, for this topic
 */
public record InformationTextPage(
        PublishedText text,
        Optional<Audience> audience,
        List<TextPart> parts,
        TextNumbers numbers,
        boolean stale,
        List<Translation> languages,
        List<RelatedLink> related,
        List<InformationLink> voices,
        TopicServices services)
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
        return audience.map(found -> found.callsAs() != CallerKind.PROFESSIONAL)
                .orElse(!text.path().startsWith("information/about/")
                        && publication().isEmpty());
    }

    /** What it says of itself when it stands on the shelf of publications. */
    public Optional<PublicationDetails> publication() {
        return PublicationDetails.of(text.front());
    }

    public boolean isForTheYoung() {
        return audience.map(found -> found.callsAs() == CallerKind.CHILD).orElse(false);
    }

    /** Where the words themselves do not say it first. */
    public boolean showsDanger() {
        return text.front().isEmergency() && !parts.contains(new TextPart.Call("danger"));
    }

    public boolean isEasyRead() {
        return text.front().audience().equals("easy-read");
    }

    /** Languages that are written from right to left. */
    public String direction() {
        return List.of("ar", "fa", "he", "ur", "ps", "ku").contains(text.front().language()) ? "rtl" : "ltr";
    }

    public String since() {
        return EnglishTimes.date(text.countsFrom().atZone(Calendars.LONDON).toLocalDate());
    }
}
