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
 * @param audience empty if it is for everyone
 * @param stale whether it is a translation, and the English has changed since
 * @param languages the same text in other languages
 * @param voices the same topic for other people
 * @param services local ones, for this topic
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

    /** The title in the browser's history: it reveals nothing about a reader who may have to hide it. */
    public String tabTitle() {
        return mayHaveToHide()
                ? audience.map(found -> "Information for " + found.name().toLowerCase(java.util.Locale.UK))
                        .orElse("Information")
                : text.front().title();
    }

    /** The description in the preview of a shared link. */
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

    /** Its details as a publication. */
    public Optional<PublicationDetails> publication() {
        return PublicationDetails.of(text.front());
    }

    public boolean isForTheYoung() {
        return audience.map(found -> found.callsAs() == CallerKind.CHILD).orElse(false);
    }

    /** Unless the text itself says it first. */
    public boolean showsDanger() {
        return text.front().isEmergency() && !parts.contains(new TextPart.Call("danger"));
    }

    public boolean isEasyRead() {
        return text.front().audience().equals("easy-read");
    }

    /** Right-to-left languages. */
    public String direction() {
        return List.of("ar", "fa", "he", "ur", "ps", "ku").contains(text.front().language()) ? "rtl" : "ltr";
    }

    public String since() {
        return EnglishTimes.weekdayDate(
                text.countsFrom().atZone(Calendars.LONDON).toLocalDate());
    }
}
