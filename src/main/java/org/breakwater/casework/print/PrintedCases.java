package org.breakwater.casework.print;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.ChronologyLines;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.web.Paper;
import org.springframework.stereotype.Component;

/** Collects a whole case for printing, from every package and module. */
@Component
class PrintedCases {

    private final List<PrintedPart> parts;
    private final EvidencePrinted evidence;
    private final ChronologyLines chronology;
    private final People people;
    private final Paper paper;
    private final Clock clock;

    PrintedCases(
            List<PrintedPart> parts,
            EvidencePrinted evidence,
            ChronologyLines chronology,
            People people,
            Paper paper,
            Clock clock) {
        this.parts = parts;
        this.evidence = evidence;
        this.chronology = chronology;
        this.people = people;
        this.paper = paper;
        this.clock = clock;
    }

    /** Within the actor's transaction: what they may see, and nothing else. */
    CasePrintPage of(Actor.Person who, Case seen) {
        var sections = Stream.concat(
                        parts.stream().flatMap(part -> part.about(who, seen).stream()), evidence.about(who, seen))
                .sorted(Comparator.comparing(PrintedSection::place))
                .toList();
        var now = clock.instant();
        var children = people.of(seen.id()).stream().filter(PersonRow::isChild).toList();
        return new CasePrintPage(
                seen, children, sections, chronology.by(now, seen), who.name(), now, paper.stylesheet());
    }
}
