package org.breakwater.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.people.model.Door;

/** The people of one record, what they are to each other, and where they live; what has ended too. */
public record Family(List<PersonRow> people, List<RelationRow> relations, List<HomeRow> homes) {

    public Family {
        people = List.copyOf(people);
        relations = List.copyOf(relations);
        homes = List.copyOf(homes);
    }

    public List<RelationRow> standing() {
        return relations.stream().filter(RelationRow::stands).toList();
    }

    /** Who lives together on this day: whoever has the same address, whether or not it was written whole. */
    public List<Household> households(LocalDate day) {
        var doors = new ArrayList<List<HomeRow>>();
        homes.stream().filter(home -> home.isOn(day)).forEach(home -> {
            var door = Door.read(home.address());
            doors.stream()
                    .filter(there -> Door.read(there.getFirst().address()).isSame(door))
                    .findFirst()
                    .ifPresentOrElse(there -> there.add(home), () -> doors.add(new ArrayList<>(List.of(home))));
        });
        return doors.stream()
                .map(there -> new Household(there.getFirst().address(), there))
                .toList();
    }

    public Optional<PersonRow> person(UUID id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public String called(UUID id) {
        return person(id).map(PersonRow::called).orElse("Somebody");
    }

    public Optional<RelationRow> relation(UUID id) {
        return relations.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public Optional<HomeRow> home(UUID id) {
        return homes.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Whether the same is said of the same two already. */
    public boolean says(RelationTold told) {
        return standing().stream().anyMatch(row -> row.says(told));
    }

    @Override
    public String toString() {
        return "Family[" + people.size() + "]";
    }
}
