package org.breakwater.library.information;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.library.Library;
import org.breakwater.library.PublishedShelf;
import org.breakwater.library.PublishedText;
import org.breakwater.library.RelatedLink;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextParts;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.Profile.Audience;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.time.Calendars;
import org.breakwater.web.Page;
import org.springframework.stereotype.Component;

/** Builds the pages of the site from what is published now. */
@Component
class InformationTexts {

    static final String ROOT = "information";

    private static final Map<String, String> LANGUAGES =
            Map.of("en", "English", "pl", "Polski", "ur", "اردو", "ar", "العربية", "ro", "Română", "bn", "বাংলা");

    private final Library library;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    InformationTexts(Library library, Profile profile, ContactPoints points, Clock clock) {
        this.library = library;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    InformationPage front() {
        var shelf = library.now();
        return new InformationPage(
                profile.audiences(),
                voices(shelf.under(ROOT + "/about/").stream()),
                voices(Stream.concat(
                        shelf.under(ROOT + "/easy-read/").stream(), shelf.under(ROOT + "/everyone/").stream())));
    }

    Optional<AudiencePage> audience(String id) {
        return find(id).map(found -> new AudiencePage(
                found,
                TopicShelf.of(
                        library.now().under(ROOT + "/" + id + "/"),
                        profile.topics().groups(),
                        found.callsAs() == CallerKind.CHILD),
                profile.audiences().stream()
                        .filter(other -> !other.ages().isEmpty() && !other.id().equals(id))
                        .toList()));
    }

    /** A text in English, or its translation; empty if none is published. */
    Optional<Page> text(String audience, String slug, String language) {
        var shelf = library.now();
        var english = ROOT + "/" + audience + "/" + slug;
        return shelf.find(language.equals("en") ? english : english + "." + language)
                .flatMap(publishedText -> library.version(publishedText.version())
                        .map(version -> {
                            var reader = find(audience);
                            var numbers = numbers(reader.map(Audience::callsAs).orElse(CallerKind.PUBLIC));
                            return (Page) new InformationTextPage(
                                    publishedText,
                                    reader,
                                    TextParts.of(version.body(), numbers),
                                    numbers,
                                    shelf.isStale(publishedText),
                                    languages(shelf, publishedText, english),
                                    RelatedLink.of(publishedText.path(), publishedText.front(), shelf),
                                    otherVoices(shelf, publishedText, slug),
                                    services(audience, slug));
                        }));
    }

    private TopicServices services(String audience, String slug) {
        return new TopicServices(
                profile.topics().servicesFor(slug, audience),
                points.now(),
                clock.instant().atZone(Calendars.LONDON).toLocalDate());
    }

    /** The addresses of all current pages. */
    Stream<String> addresses() {
        return Stream.of(
                        Stream.of("/" + ROOT),
                        profile.audiences().stream().map(audience -> "/" + ROOT + "/" + audience.id()),
                        library.now().byPath().values().stream()
                                .filter(text -> text.path().startsWith(ROOT + "/"))
                                .map(PublishedText::address))
                .flatMap(addresses -> addresses);
    }

    private TextNumbers numbers(CallerKind callerKind) {
        return new TextNumbers(profile, points.now(), callerKind, clock.instant());
    }

    private Optional<Audience> find(String id) {
        return profile.audiences().stream()
                .filter(found -> found.id().equals(id))
                .findFirst();
    }

    private static List<Translation> languages(PublishedShelf shelf, PublishedText publishedText, String english) {
        return Stream.concat(shelf.find(english).stream(), shelf.translations(english).stream())
                .filter(other -> !other.path().equals(publishedText.path()))
                .map(other -> new Translation(
                        other.address(),
                        other.front().language(),
                        LANGUAGES.getOrDefault(
                                other.front().language(),
                                Locale.forLanguageTag(other.front().language()).getDisplayLanguage(Locale.UK))))
                .toList();
    }

    /** The same topic for other people. */
    private List<InformationLink> otherVoices(PublishedShelf shelf, PublishedText publishedText, String slug) {
        return profile.audiences().stream()
                .filter(other -> !other.id().equals(publishedText.front().audience()))
                .flatMap(other -> shelf.find(ROOT + "/" + other.id() + "/" + slug).stream()
                        .map(text -> new InformationLink(text.address(), other.name())))
                .toList();
    }

    private static List<InformationLink> voices(Stream<PublishedText> texts) {
        return texts.map(
                        text -> new InformationLink(text.address(), text.front().title()))
                .toList();
    }
}
