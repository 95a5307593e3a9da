package org.breakwater;

import static java.util.Map.entry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.Channel;
import org.breakwater.frontdoor.Reports;
import org.breakwater.frontdoor.Told;
import org.breakwater.people.People;
import org.springframework.context.ApplicationContext;

/** A house with something in it, so that every address can be asked for something real. */
public final class Furnished {

    private final Acting acting;
    private final Reports reports;
    private final People people;
    private final Clock clock;

    public Furnished(ApplicationContext house) {
        acting = house.getBean(Acting.class);
        reports = house.getBean(Reports.class);
        people = house.getBean(People.class);
        clock = house.getBean(Clock.class);
    }

    /** A report about two children, told by somebody anonymous; answers the id of its record. */
    public UUID report() {
        return report(told(Told.Way.ADULT, false, Told.YesNoUnsure.NO));
    }

    /** The same, about somebody who works with children: restricted from the first moment. */
    public UUID restrictedReport() {
        return report(told(Told.Way.ADULT, false, Told.YesNoUnsure.YES));
    }

    public UUID dangerNow() {
        return report(told(Told.Way.ADULT, true, Told.YesNoUnsure.NO));
    }

    public UUID report(Told told) {
        var visitor = new Actor.Visitor();
        return acting.as(
                visitor,
                () -> reports.receive(visitor, told, Channel.WEB, clock.instant(), null)
                        .recordId());
    }

    /** What the templates of the addresses stand for. */
    public Map<String, String> ids() {
        var record = report();
        var alike = report();
        var child = acting.as(
                InventedPerson.MAYA.asActor(),
                () -> people.of(record).getFirst().id());
        var like = acting.as(
                InventedPerson.MAYA.asActor(), () -> people.of(alike).getFirst().id());
        return Map.ofEntries(
                entry("id", record.toString()),
                entry("child", child.toString()),
                entry("ours", child.toString()),
                entry("theirs", like.toString()),
                entry("protection", UUID.randomUUID().toString()),
                entry("question", UUID.randomUUID().toString()),
                entry("place", "1"),
                entry("token", "no-such-invitation"),
                entry("audience", "children"),
                entry("picture", "a".repeat(64)),
                entry("text", "abuse"),
                entry("language", "pl"),
                entry("chapter", "allegations"),
                entry("clause", "allegations-threshold"),
                entry("number", "1"),
                entry("before", "1"),
                entry("after", "1"),
                entry("day", "2026-01-31"),
                entry("publication", "arrangements"),
                entry("sort", "arrangements"),
                entry("page", "1"),
                entry("feedback", UUID.randomUUID().toString()));
    }

    public static Told told(Told.Way way, boolean danger, Told.YesNoUnsure worksWithChildren) {
        return new Told(
                way,
                danger,
                danger ? "They said that a child is in danger now" : "",
                "Marks on her arm again, and nobody said why.",
                List.of(
                        new Told.Child(
                                "Pip Saltmarsh", "", "about 6", false, "", "12 Mudlark Row", "Gull Lane Primary"),
                        new Told.Child("Wren Saltmarsh", "", "4", false, "", "12 Mudlark Row", "")),
                "At home, with both parents",
                "A man called Kit",
                "A mark the size of a hand",
                worksWithChildren,
                worksWithChildren == Told.YesNoUnsure.YES ? "Helps at a nursery" : "",
                Told.YesNoUnsure.NO,
                "",
                Told.Teller.anonymous(),
                List.of());
    }
}
