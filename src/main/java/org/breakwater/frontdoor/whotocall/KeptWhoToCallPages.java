package org.breakwater.frontdoor.whotocall;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.partnership.contactpoints.WhoToCall.Question;
import org.breakwater.time.Calendars;
import org.breakwater.web.Page;
import org.breakwater.web.keeping.KeptContent;
import org.breakwater.web.keeping.KeptPages;
import org.breakwater.web.rendering.Renderer;
import org.breakwater.web.shell.Banners;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The public pages of this feature as bytes, cached until something in them changes: the hour, the day (they say
 * "today"), a contact point, or an urgent notice. They are the same for everyone, so they never show who is signed in.
 */
@Component
class KeptWhoToCallPages implements KeptPages {

    private static final Map<String, Question> QUESTIONS = questions();

    private final Profile profile;
    private final ContactPoints contactPoints;
    private final WhoToCall whomToCall;
    private final Renderer renderer;
    private final SiteDetails siteDetails;
    private final Banners banners;
    private final Clock clock;
    private final KeptContent keptContent = new KeptContent();
    private volatile State state = new State(new Object(), new Object());

    KeptWhoToCallPages(
            Profile profile,
            ContactPoints contactPoints,
            WhoToCall whomToCall,
            Renderer renderer,
            SiteDetails siteDetails,
            Banners banners,
            Clock clock) {
        this.profile = profile;
        this.contactPoints = contactPoints;
        this.whomToCall = whomToCall;
        this.renderer = renderer;
        this.siteDetails = siteDetails;
        this.banners = banners;
        this.clock = clock;
    }

    /** Everything that the pages depend on besides the clock; another object if either changes. */
    private record State(Object points, Object notices) {}

    @Override
    public @Nullable Kept find(String path, @Nullable String query) {
        return switch (path) {
            case "/", "/who-to-call" -> whoToCall(query);
            case "/who-to-call/all" -> query == null ? kept("all", null) : null;
            default -> null;
        };
    }

    /** The page for this query; null if only the controller can interpret it. */
    private @Nullable Kept whoToCall(@Nullable String query) {
        var key = query == null ? "" : query;
        var question = QUESTIONS.get(key);
        return question == null ? null : kept(key, question);
    }

    /** For a controller that responds with a status of its own. */
    WhoToCallPage page(Question question, boolean understood) {
        return page(question, understood, clock.instant());
    }

    AllNumbersPage allNumbersPage() {
        return AllNumbersPage.of(profile, contactPoints.now(), whomToCall, clock.instant());
    }

    private WhoToCallPage page(Question question, boolean understood, Instant now) {
        var danger = new Question(question.about(), true, false, question.who());
        return new WhoToCallPage(
                whomToCall.answer(question, now),
                whomToCall.answer(danger, now),
                whomToCall.officeHours(ConcernAbout.CHILD, now),
                understood);
    }

    private Kept kept(String key, @Nullable Question question) {
        var at = clock.millis();
        return keptContent.get(state(), at, () -> until(at), key, () -> draw(question, Instant.ofEpochMilli(at)));
    }

    private State state() {
        var now = state;
        if (now.points() != contactPoints.now() || now.notices() != banners.state()) {
            now = new State(contactPoints.now(), banners.state());
            state = now;
        }
        return now;
    }

    private long until(long at) {
        var now = Instant.ofEpochMilli(at);
        var until = now.atZone(Calendars.LONDON)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(Calendars.LONDON)
                .toInstant();
        for (var question : QUESTIONS.values()) {
            var change = whomToCall.answer(question, now).until();
            if (change != null && change.isBefore(until)) {
                until = change;
            }
        }
        var notice = banners.changesAfter(now);
        return (notice.isBefore(until) ? notice : until).toEpochMilli();
    }

    private byte[] draw(@Nullable Question question, Instant now) {
        Page page = question == null ? allNumbersPage() : page(question, true, now);
        return renderer.render(page, new Shell(siteDetails, "/who-to-call", "", null, banners.on("/who-to-call")));
    }

    private static Map<String, Question> questions() {
        var all = new HashMap<String, Question>();
        for (var about : ConcernAbout.values()) {
            for (var who : CallerKind.values()) {
                for (var danger : new boolean[] {false, true}) {
                    for (var crime : new boolean[] {false, true}) {
                        var question = new Question(about, danger, crime, who);
                        all.put(WhoToCallQuery.query(question), question);
                    }
                }
            }
        }
        return Map.copyOf(all);
    }
}
