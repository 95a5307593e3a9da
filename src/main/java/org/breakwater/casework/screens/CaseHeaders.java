package org.breakwater.casework.screens;

import java.time.Clock;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.screens.navigation.CaseLinks;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.web.PageInFrame;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/** Adds the header of a case, and the navigation to its other pages, to each of its pages. */
@Component
public class CaseHeaders {

    private final People people;
    private final List<CaseHeaderPart> parts;
    private final CaseLinks links;
    private final CaseDeadlines caseDeadlines;
    private final Clock clock;

    CaseHeaders(People people, List<CaseHeaderPart> parts, CaseLinks links, CaseDeadlines caseDeadlines, Clock clock) {
        this.people = people;
        this.parts = parts;
        this.links = links;
        this.caseDeadlines = caseDeadlines;
        this.clock = clock;
    }

    Screen on(Screen screen, Actor.Person who, Case seen) {
        return screen instanceof CaseScreen page ? new PageInFrame(page, of(who, seen)) : screen;
    }

    private CaseHeader of(Actor.Person who, Case seen) {
        var everyone = people.of(seen.id());
        return new CaseHeader(
                seen,
                everyone.stream().filter(PersonRow::isChild).toList(),
                parts.stream().flatMap(part -> part.facts(who, seen)).toList(),
                parts.stream().flatMap(part -> part.next(who, seen).stream()).findFirst(),
                links.of(who, seen, everyone.size()),
                deadlineOf(seen),
                clock.instant());
    }

    /** What the deadline of the case is for; empty if no clock of its own says so. */
    private String deadlineOf(Case seen) {
        return seen.isClosed() || seen.dueAt() == null
                ? ""
                : caseDeadlines.of(seen.id()).stream()
                        .filter(row -> row.isRunning() && row.dueAt().equals(seen.dueAt()))
                        .map(ClockRow::inWords)
                        .findFirst()
                        .orElse("");
    }
}
