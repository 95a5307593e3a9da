package org.breakwater.casework.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.screens.PartDateBoxes;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HomeUse;
import org.breakwater.people.family.ReportedHome;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Who lives, or lived, at an address. */
public record HouseholdForm(
        String version,
        List<String> who,
        String address,
        String use,
        String sinceDay,
        String sinceMonth,
        String sinceYear,
        String untilDay,
        String untilMonth,
        String untilYear,
        String toldBy)
        implements Form {

    static HouseholdForm empty(int version) {
        return new HouseholdForm(String.valueOf(version), List.of(), "", "", "", "", "", "", "", "", "");
    }

    HouseholdForm at(int newVersion) {
        return new HouseholdForm(
                String.valueOf(newVersion),
                who,
                address,
                use,
                sinceDay,
                sinceMonth,
                sinceYear,
                untilDay,
                untilMonth,
                untilYear,
                toldBy);
    }

    /** Everyone who was selected, and where. */
    record Lives(List<UUID> who, ReportedHome told) {}

    Checked<Lives> check(Family family, LocalDate today) {
        var ask = new Questions();
        var people = family.people().stream()
                .map(PersonRow::id)
                .filter(id -> who.contains(id.toString()))
                .toList();
        ask.must(!people.isEmpty(), "who", "Select who lives there");
        var there = ask.text("address", address, "Enter the address", 500);
        var what = ask.one("use", use, HomeUse.class, "Select the type of address");
        var since = new PartDateBoxes(sinceDay, sinceMonth, sinceYear).check(ask, "since", today);
        var until = new PartDateBoxes(untilDay, untilMonth, untilYear).check(ask, "until", today);
        PartDateBoxes.inOrder(ask, "until", since, until);
        var from = ask.text("toldBy", toldBy, "Enter the source, for example mother or school", 200);
        ask.must(
                people.stream().noneMatch(id -> isSaid(family, id, there, what)),
                "address",
                "That address is already recorded for one of these people");
        return ask.then(() -> new Lives(people, new ReportedHome(there, what.orElseThrow(), since, until, from)));
    }

    private static boolean isSaid(Family family, UUID person, String address, Optional<HomeUse> use) {
        return family.homes().stream()
                .anyMatch(home -> home.stands()
                        && home.personId().equals(person)
                        && home.address().equalsIgnoreCase(address)
                        && use.filter(home.use()::equals).isPresent());
    }

    @Override
    public String toString() {
        return "HouseholdForm[…]";
    }
}
