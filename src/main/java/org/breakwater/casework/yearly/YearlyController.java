package org.breakwater.casework.yearly;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role.Work;
import org.breakwater.casework.yearly.YearlyTables.Asked;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly table of the reader’s own pathway. */
@Controller
@For(work = Work.PATHWAY)
class YearlyController {

    private final List<YearlyTablePart> parts;
    private final YearlyTables tables;

    YearlyController(List<YearlyTablePart> parts, YearlyTables tables) {
        this.parts = parts;
        this.tables = tables;
    }

    @GetMapping("/yearly")
    Screen show(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String publish,
            Actor.Person who) {
        return find(who)
                .<Screen>map(found -> tables.page(who, found, new Asked(year, publish)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    @GetMapping("/yearly/table.csv")
    Screen file(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String publish,
            Actor.Person who) {
        return find(who)
                .<Screen>map(found -> tables.file(who, found, new Asked(year, publish)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Optional<YearlyTable> find(Actor.Person who) {
        return parts.stream()
                .map(YearlyTablePart::table)
                .filter(table -> table.readBy().contains(who.role()))
                .findFirst();
    }
}
