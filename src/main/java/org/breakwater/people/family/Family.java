package org.breakwater.people.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.PersonRow;
import org.breakwater.people.parsing.ComparedAddress;
import org.springframework.util.StringUtils;

/** The people of one record, their relationships and addresses; ended ones too. */
public record Family(List<PersonRow> people, List<RelationshipRow> relations, List<HouseholdRow> homes) {

    public Family {
        people = List.copyOf(people);
        relations = List.copyOf(relations);
        homes = List.copyOf(homes);
    }

    public List<RelationshipRow> standing() {
        return relations.stream().filter(RelationshipRow::stands).toList();
    }

    /** The households on this day: people with the same address, whether or not it was written in full. */
    public List<Household> households(LocalDate day) {
        var doors = new ArrayList<List<HouseholdRow>>();
        homes.stream().filter(home -> home.isOn(day)).forEach(home -> {
            var comparedAddress = ComparedAddress.read(home.address());
            doors.stream()
                    .filter(there ->
                            ComparedAddress.read(there.getFirst().address()).isSame(comparedAddress))
                    .findFirst()
                    .ifPresentOrElse(there -> there.add(home), () -> doors.add(new ArrayList<>(List.of(home))));
        });
        return doors.stream()
                .map(there -> new Household(there.getFirst().address(), there))
                .toList();
    }

    /** Someone's relationships and household on this day: one line each, without the source. */
    public List<String> around(UUID person, LocalDate day) {
        var kin = standing().stream().flatMap(row -> kin(row, person));
        var with = households(day).stream()
                .flatMap(home -> home.others(person))
                .distinct()
                .map(this::called)
                .collect(Collectors.joining(", "));
        return Stream.concat(kin, with.isEmpty() ? Stream.empty() : Stream.of("Household: " + with))
                .toList();
    }

    private Stream<String> kin(RelationshipRow row, UUID person) {
        if (row.otherId().equals(person)) {
            var may = row.responsible() == ParentalResponsibility.YES ? ", has parental responsibility" : "";
            return Stream.of(StringUtils.capitalize(row.kind().inWords()) + ": " + called(row.personId()) + may);
        }
        return row.personId().equals(person)
                ? Stream.of(StringUtils.capitalize(row.kind().inverse()) + ": " + called(row.otherId()))
                : Stream.empty();
    }

    public Optional<PersonRow> person(UUID id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public String called(UUID id) {
        return person(id).map(PersonRow::called).orElse("Someone");
    }

    public Optional<RelationshipRow> relation(UUID id) {
        return relations.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public Optional<HouseholdRow> home(UUID id) {
        return homes.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Whether the same relationship of the same two exists already. */
    public boolean says(ReportedRelationship told) {
        return standing().stream().anyMatch(row -> row.says(told));
    }
}
