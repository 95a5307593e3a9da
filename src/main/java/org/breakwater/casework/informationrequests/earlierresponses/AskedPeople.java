package org.breakwater.casework.informationrequests.earlierresponses;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.informationrequests.agencyinformation.Response.Searched;
import org.breakwater.people.CurrentPersonRow;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.time.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores the people in a request, so that the agency finds its earlier responses about them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AskedPeople {

    static final String KEEP = """
            insert into mash.information_request_person (ask_id, contact_id, agency, place, key)
            select :ask, :contact, :agency, place, key
            from unnest(cast(:places as smallint[]), cast(:keys as text[])) as one (place, key)""";

    private final JdbcClient jdbc;
    private final People people;

    AskedPeople(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** The people of a case as a request names them, read once however many agencies are asked. */
    public PeopleOfRequest of(UUID caseId, Map<UUID, String> about) {
        var told = people.of(caseId).stream()
                .filter(row -> about.containsKey(row.id()))
                .toList();
        var now = people.now(caseId).stream()
                .filter(row -> about.containsKey(row.id()))
                .collect(toMap(CurrentPersonRow::id, row -> row));
        return new PeopleOfRequest(
                List.copyOf(about.keySet()),
                List.copyOf(about.values()),
                identifiers(told, now.values()),
                told.stream().map(PersonRow::name).toList(),
                told.stream()
                        .map(row -> born(row, Optional.ofNullable(now.get(row.id()))))
                        .toList(),
                keys(told, now, about.keySet()));
    }

    private static List<AskedPersonKey> keys(
            List<PersonRow> told, Map<UUID, CurrentPersonRow> now, Collection<UUID> asked) {
        var byId = told.stream().collect(toMap(PersonRow::id, row -> row));
        var keys = new ArrayList<AskedPersonKey>();
        var place = 0;
        for (var person : asked) {
            place++;
            var row = byId.get(person);
            var last = now.get(person);
            if (row != null && last != null) {
                keys.addAll(AskedPersonKey.of(place, row, last));
            }
        }
        return List.copyOf(keys);
    }

    private static List<String> identifiers(List<PersonRow> told, Collection<CurrentPersonRow> now) {
        var held = EnumSet.of(Searched.NAMES);
        if (now.stream().anyMatch(row -> !row.otherNames().isEmpty())) {
            held.add(Searched.FORMER_NAMES);
        }
        if (now.stream().anyMatch(row -> row.bornOn() != null)
                || told.stream().anyMatch(row -> !row.born().isBlank())) {
            held.add(Searched.BIRTHS);
        }
        if (now.stream().anyMatch(row -> !row.addressToAsk().isBlank())) {
            held.add(Searched.ADDRESSES);
        }
        return held.stream().map(Enum::name).toList();
    }

    private static String born(PersonRow told, Optional<CurrentPersonRow> now) {
        var born = now.map(CurrentPersonRow::bornOn)
                .flatMap(day -> PartialDate.of(day.toString()))
                .map(PartialDate::inWords)
                .orElse(told.bornInWords());
        return born.isBlank() ? now.map(CurrentPersonRow::age).orElse(told.age()) : born;
    }

    public void keep(UUID ask, UUID caseId, String agency, List<AskedPersonKey> keys) {
        jdbc.sql(KEEP)
                .param("ask", ask)
                .param("contact", caseId)
                .param("agency", agency)
                .param("places", keys.stream().map(one -> (short) one.place()).toArray(Short[]::new))
                .param("keys", keys.stream().map(AskedPersonKey::key).toArray(String[]::new))
                .update();
    }
}
