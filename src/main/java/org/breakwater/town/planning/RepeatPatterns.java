package org.breakwater.town.planning;

import static org.breakwater.town.telling.ReporterSpelling.EXACT;
import static org.breakwater.town.telling.ReporterSpelling.FAMILY_NAME_FIRST;
import static org.breakwater.town.telling.ReporterSpelling.FIRST_NAME_ONLY;
import static org.breakwater.town.telling.ReporterSpelling.MISHEARD;

import java.time.Duration;
import java.util.List;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.people.ReportedPerson;
import org.breakwater.town.ContactStory;
import org.breakwater.town.InventedAct;
import org.breakwater.town.InventedDetails;
import org.breakwater.town.PlantedPattern;
import org.breakwater.town.TownHousehold;
import org.breakwater.town.TownHousehold.Child;
import org.breakwater.town.telling.ReporterKind;

/** Plants what only the history shows: the same people, reported more than once. */
record RepeatPatterns(PatternPlot plot) {

    void plant() {
        spelledDifferently();
        siblingsElsewhere();
        onlyANumber();
        fourNotices();
        movedHouse();
        beforeAndAfterBirth();
    }

    private void spelledDifferently() {
        var home = plot.home(
                "Marczewska",
                List.of("Jana Marczewska"),
                List.of(plot.child("Zofia", "Marczewska", 6, 0), plot.child("Kacper", "Marczewska", 9, 1)),
                address(14, "Cockle Row", 901));
        plot.plant(
                PlantedPattern.NAMES_SPELT_DIFFERENTLY,
                plot.closed(240, home, "shouting-at-night", ReporterKind.NEIGHBOUR, MISHEARD),
                plot.closed(130, home, "hungry-at-school", ReporterKind.TEACHER, EXACT),
                plot.closed(45, home, "shouting-at-night", ReporterKind.NEIGHBOUR, FIRST_NAME_ONLY),
                plot.open(Stage.NEW, 95, home, "bruise-explained-twice", ReporterKind.FAMILY, FAMILY_NAME_FIRST));
    }

    private void siblingsElsewhere() {
        var mother = plot.home(
                "Okonjide",
                List.of("Blessing Okonjide"),
                List.of(plot.child("Tobi", "Okonjide", 8, 2), plot.child("Temi", "Okonjide", 5, 3)),
                address(3, "Barge Quay", 902));
        var father = plot.home(
                "Okonjide",
                List.of("Emeka Okonjide", "Carys Tideswick"),
                List.of(plot.child("Ama", "Okonjide", 12, 4)),
                address(27, "Marram Grove", 903));
        plot.plant(
                PlantedPattern.SIBLINGS_ELSEWHERE,
                plot.closed(80, mother, "police-notice-argument", ReporterKind.POLICE, EXACT),
                plot.open(Stage.SCREENED, 260, father, "parent-unwell", ReporterKind.FAMILY, EXACT));
    }

    private void onlyANumber() {
        var home = plot.home(
                "Tillingham",
                List.of("Claire Tillingham"),
                List.of(plot.child("Maisie", "Tillingham", 2, 5), plot.child("Reuben", "Tillingham", 4, 6)),
                address(12, "Foghorn Road", 904));
        var at = plot.now().minus(Duration.ofMinutes(170));
        var reportContent = new ReportContent(
                ReportContent.Way.ADULT,
                false,
                "",
                "Two small kids at number 12 are often outside late with nobody there. I do not know their names.",
                List.of(new ReportContent.Child("", "Two small kids at number 12", "", false, "", "", "")),
                "Number 12, Foghorn Road, " + InventedDetails.TOWN,
                "",
                "",
                ReportContent.YesNoUnsure.NO,
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                ReportContent.Reporter.anonymous(),
                List.of());
        plot.plant(
                PlantedPattern.ONLY_A_NUMBER,
                plot.closed(60, home, "unheated-flat", ReporterKind.HEALTH, EXACT),
                plot.keep(home, ReportChannel.WEB, at, at, reportContent, List.of()));
    }

    private void fourNotices() {
        var home = plot.home(
                "Kilbrannan",
                List.of("Eilidh Kilbrannan", "Dominic Pilchester"),
                List.of(plot.child("Callum", "Kilbrannan", 7, 7), plot.child("Morag", "Kilbrannan", 10, 8)),
                address(31, "Windlass Way", 905));
        plot.plant(
                PlantedPattern.FOUR_NOTICES,
                plot.closed(34, home, "police-notice-argument", ReporterKind.POLICE, EXACT),
                plot.closed(25, home, "police-notice-argument", ReporterKind.POLICE, MISHEARD),
                plot.closed(13, home, "police-notice-argument", ReporterKind.POLICE, EXACT),
                plot.open(Stage.NEW, 60, home, "police-notice-argument", ReporterKind.POLICE, FAMILY_NAME_FIRST));
    }

    private void movedHouse() {
        var before = plot.home(
                "Velichkov",
                List.of("Irina Velichkov"),
                List.of(plot.child("Daria", "Velichkov", 11, 9), plot.child("Misha", "Velichkov", 3, 10)),
                address(8, "Sprat Hill", 906));
        var after = plot.home("Velichkov", before.adults(), before.children(), address(19, "Lugworm Terrace", 907));
        plot.plant(
                PlantedPattern.MOVED_HOUSE,
                withMother(plot.closed(150, before, "missed-appointments", ReporterKind.HEALTH, EXACT), before),
                withMother(
                        plot.open(Stage.SCREENED, 390, after, "unheated-flat", ReporterKind.HEALTH, MISHEARD), after));
    }

    /** Before anything else the contact officer records the mother and her telephone. */
    private ContactStory withMother(ContactStory story, TownHousehold home) {
        var mother =
                ReportedPerson.adult(home.adults().getFirst(), "mother", home.address(), InventedDetails.mobile(417));
        return plot.first(
                story, new InventedAct.AddAdult(story.recordedAt().plusSeconds(45), InventedPerson.ROBIN, mother));
    }

    private void beforeAndAfterBirth() {
        var baby = new Child("Ines", "Castanho", plot.today().minusDays(45), "");
        var home = plot.home("Castanho", List.of("Beatriz Castanho"), List.of(baby), address(5, "Oyster Bank", 908));
        plot.plant(
                PlantedPattern.BEFORE_AND_AFTER_BIRTH,
                plot.closed(165, home, "unborn-support", ReporterKind.HEALTH, EXACT),
                plot.closed(20, home, "unheated-flat", ReporterKind.NEIGHBOUR, EXACT));
    }

    private static String address(int house, String street, int postcode) {
        return "%d %s, %s, %s"
                .formatted(house, street, InventedDetails.TOWN, InventedDetails.postcode(40_000 + postcode));
    }
}
