package org.breakwater.outage;

import java.time.Clock;
import java.time.Instant;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.rendering.Renderer;
import org.breakwater.web.shell.Banners;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.stereotype.Component;

/** Renders the pages of a copy. Each says that it is a copy, and from when. */
@Component
class CopyPress {

    private final Renderer renderer;
    private final SiteDetails siteDetails;
    private final Banners banners;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    CopyPress(
            Renderer renderer,
            SiteDetails siteDetails,
            Banners banners,
            Profile profile,
            ContactPoints points,
            Clock clock) {
        this.renderer = renderer;
        this.siteDetails = siteDetails;
        this.banners = banners;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    byte[] bytes(CopiedAddress copiedAddress, Instant at) {
        return switch (copiedAddress) {
            case CopiedAddress.Plain plain -> plain.bytes();
            case CopiedAddress.Drawn(var address, var page) -> draw(address, page, at);
            case CopiedAddress.Moved(var address, var to) -> draw(address, new RedirectInCopy(to), at);
            case CopiedAddress.Closed(var address, var title, var sentence) ->
                draw(address, new UnavailableInCopy(title, sentence, numbers()), at);
        };
    }

    private byte[] draw(String address, Page page, Instant at) {
        var copy = siteDetails.copiedAt(EnglishTimes.weekdayInWords(at));
        return FormRemoval.of(renderer.render(page, new Shell(copy, address, "", null, banners.on(address))));
    }

    private TextNumbers numbers() {
        return new TextNumbers(profile, points.now(), CallerKind.PUBLIC, clock.instant());
    }
}
