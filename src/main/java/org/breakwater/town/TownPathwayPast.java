package org.breakwater.town;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.casework.past.PastTown;
import org.breakwater.casework.past.PastTown.PastChild;
import org.breakwater.casework.past.PathwayPast;
import org.breakwater.casework.past.PathwayPast.PastAct;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;

/** What the pathways did in the past of the town, beside the desk. */
@Component
class TownPathwayPast {

    private final List<PathwayPast> pathways;

    TownPathwayPast(List<PathwayPast> pathways) {
        this.pathways = pathways;
    }

    List<PastAct> of(InventedTown town) {
        var past = new PastTown(town.now(), children(town));
        return pathways.stream()
                .flatMap(pathway -> pathway.acts(past).stream())
                .filter(act -> act.at().isBefore(town.now()))
                .toList();
    }

    /** One of each household, and none of the one about which nothing is known. */
    private static List<PastChild> children(InventedTown town) {
        var today = LocalDate.ofInstant(town.now(), Calendars.LONDON);
        return town.households().stream()
                .filter(home -> !home.familyName().equals(TownHousehold.UNKNOWN))
                .flatMap(home -> home.children().stream()
                        .filter(child -> !child.isUnbornOn(today))
                        .limit(1))
                .map(child -> new PastChild(child.name(), child.bornOn(), child.school()))
                .toList();
    }
}
