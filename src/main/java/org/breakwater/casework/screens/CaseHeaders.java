package org.breakwater.casework.screens;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ShownDeadline;
import org.breakwater.casework.flags.ChildFlags;
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
    private final ChildFlags flags;
    private final List<CaseHeaderPart> parts;
    private final CaseLinks links;
    private final CaseDeadlines caseDeadlines;
    private final Clock clock;

    CaseHeaders(
            People people,
            ChildFlags flags,
            List<CaseHeaderPart> parts,
            CaseLinks links,
            CaseDeadlines caseDeadlines,
            Clock clock) {
        this.people = people;
        this.flags = flags;
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
                flags.of(everyone),
                parts.stream().flatMap(part -> part.about(seen).stream()).findFirst(),
                parts.stream().flatMap(part -> part.facts(who, seen)).toList(),
                parts.stream().flatMap(part -> part.next(who, seen).stream()).findFirst(),
                parts.stream().flatMap(part -> part.deadlines(seen)).toList(),
                links.of(who, seen, everyone.size()),
                deadlineOf(seen),
                clock.instant());
    }

    /** Its next deadline; one that the case keeps without a rule is named by its clock. */
    private Optional<ShownDeadline> deadlineOf(Case seen) {
        if (seen.isClosed() || seen.dueAt() == null) {
            return Optional.empty();
        }
        var kept = ShownDeadline.of(seen.dueFor(), seen.dueAt());
        return seen.dueFor() != null
                ? kept
                : caseDeadlines.running(seen.id()).stream()
                        .filter(one -> one.dueAt().equals(seen.dueAt()))
                        .findFirst()
                        .or(() -> kept);
    }
}
