package org.breakwater.outage;

import java.time.Clock;
import java.time.Instant;
import org.breakwater.library.Numbers;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.ContactPoints;
import org.breakwater.partnership.Profile;
import org.breakwater.time.SaidTime;
import org.breakwater.web.House;
import org.breakwater.web.Notices;
import org.breakwater.web.Page;
import org.breakwater.web.Shell;
import org.breakwater.web.keeping.Leaf;
import org.breakwater.web.rendering.Renderer;
import org.springframework.stereotype.Component;

/** Draws the pages of a copy. Each says that it is one, and from when. */
@Component
class Press {

    private final Renderer renderer;
    private final House house;
    private final Notices notices;
    private final Profile profile;
    private final ContactPoints points;
    private final Clock clock;

    Press(Renderer renderer, House house, Notices notices, Profile profile, ContactPoints points, Clock clock) {
        this.renderer = renderer;
        this.house = house;
        this.notices = notices;
        this.profile = profile;
        this.points = points;
        this.clock = clock;
    }

    byte[] bytes(Leaf leaf, Instant at) {
        return switch (leaf) {
            case Leaf.Plain plain -> plain.bytes();
            case Leaf.Drawn(var address, var page) -> draw(address, page, at);
            case Leaf.Moved(var address, var to) -> draw(address, new Elsewhere(to), at);
            case Leaf.Closed(var address, var title, var sentence) ->
                draw(address, new NotInTheCopy(title, sentence, numbers()), at);
        };
    }

    private byte[] draw(String address, Page page, Instant at) {
        var copy = house.copiedAt(SaidTime.inWords(at));
        return WithoutForms.of(renderer.render(page, new Shell(copy, address, "", null, notices.on(address))));
    }

    private Numbers numbers() {
        return new Numbers(profile, points.now(), Caller.PUBLIC, clock.instant());
    }
}
