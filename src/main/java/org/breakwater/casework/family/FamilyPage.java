package org.breakwater.casework.family;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.family.drawing.FamilyPicture;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.Household;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.people.family.RelationshipRow;
import org.breakwater.time.PartialDate;

/** Relationships and households; ended ones are below. */
public record FamilyPage(Case theCase, Family family, LocalDate today) implements CaseScreen {

    public FamilyPicture picture() {
        return FamilyPicture.of(family, today);
    }

    public List<Household> households() {
        return family.households(today);
    }

    /** Addresses at which no one lives any more, but which have not been ended. */
    public List<HouseholdRow> former() {
        return family.homes().stream()
                .filter(home -> home.stands() && !home.isOn(today))
                .toList();
    }

    public List<RelationshipRow> endedRelations() {
        return family.relations().stream().filter(row -> !row.stands()).toList();
    }

    public List<HouseholdRow> endedHomes() {
        return family.homes().stream().filter(row -> !row.stands()).toList();
    }

    public boolean mayWrite() {
        return theCase.allows(CaseAct.NOTE);
    }

    /** From when to when, as far as known. */
    static String dates(String since, String until) {
        var from = PartialDate.of(since).map(date -> "since " + date.inWords()).orElse("");
        var to = PartialDate.of(until).map(date -> "until " + date.inWords()).orElse("");
        return (from + " " + to).strip();
    }

    public static String datesOf(RelationshipRow row) {
        return dates(row.since(), row.until());
    }

    public static String datesOf(HouseholdRow row) {
        return dates(row.since(), row.until());
    }

    public static String toldBy(String words) {
        return words.isBlank() ? "Initial contact" : words;
    }
}
