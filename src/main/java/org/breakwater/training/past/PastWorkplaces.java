package org.breakwater.training.past;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The organisations of the town, who leads the training of each, and their delegates. */
final class PastWorkplaces {

    private static final int SINCE_DAYS = 760;

    /** The last of them were entered by a delegate, and the office has yet to check them. */
    private static final int UNCHECKED = 3;

    private static final Map<String, List<String>> JOBS = Map.of(
            "education", List.of("Teacher", "Teaching assistant", "Pastoral lead", "Midday supervisor", "Governor"),
            "childcare", List.of("Nursery worker", "Room leader", "Childminder", "Nursery manager"),
            "health", List.of("Practice nurse", "Health visitor", "GP", "Midwife", "Receptionist"),
            "social-care", List.of("Social worker", "Family support worker", "Foster carer", "Team manager"),
            "police", List.of("Police constable", "Probation officer", "Detective sergeant"),
            "voluntary", List.of("Youth worker", "Coach", "Volunteer", "Trustee"),
            "other", List.of("Housing officer", "Librarian", "Leisure assistant", "Licensing officer"));

    private static final Map<String, List<String>> DUTIES = Map.of(
            "Governor", List.of("governs"),
            "Trustee", List.of("governs"),
            "Nursery manager", List.of("contact", "manages", "recruits"),
            "Team manager", List.of("plans", "manages"),
            "Social worker", List.of("contact", "plans"),
            "Licensing officer", List.of(),
            "Receptionist", List.of());

    /** An organisation of the town. */
    record Organisation(
            UUID id,
            String name,
            String kind,
            boolean exempt,
            String addedBy,
            Instant addedAt,
            @Nullable Instant checkedAt) {

        String domain() {
            return PastWorkplaces.plain(name) + ".example";
        }

        String leadEmail() {
            return "lead@" + domain();
        }
    }

    /** The person who books for an organisation. */
    record Lead(UUID organisationId, String email, String namedByName, Instant namedAt) {

        @Override
        public String toString() {
            return "Lead[…]";
        }
    }

    /** Someone who is trained. @param email null if only their lead books for them */
    record Delegate(
            UUID id,
            String name,
            @Nullable String email,
            UUID organisationId,
            String job,
            Instant madeAt,
            List<String> duties) {

        @Override
        public String toString() {
            return "Delegate[" + id + "]";
        }
    }

    private final Chance chance;
    private final TrainingTown town;
    private final Instant since;
    private final List<Organisation> organisations = new ArrayList<>();
    private final Map<UUID, Organisation> byId;
    private final List<Lead> leads = new ArrayList<>();
    private final List<Delegate> delegates = new ArrayList<>();
    private final Set<String> emails = new HashSet<>();

    PastWorkplaces(TrainingTown town, Chance chance, String officer) {
        this.town = town;
        this.chance = chance;
        this.since = new PastDays(town.now()).before(town.now(), SINCE_DAYS);
        var lines = lines();
        for (int number = 0; number < lines.size(); number++) {
            var comma = lines.get(number).indexOf(',');
            var kind = lines.get(number).substring(0, comma);
            var name = lines.get(number).substring(comma + 1).strip();
            var checked = number < lines.size() - UNCHECKED;
            var by = checked ? officer : town.people().get(number);
            organisations.add(new Organisation(
                    chance.id(), name, kind, kind.equals("voluntary"), by, since, checked ? since : null));
        }
        byId = organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        // A fifth book only for themselves.
        organisations.stream()
                .filter(one -> !chance.is(20))
                .forEach(one -> leads.add(new Lead(one.id(), one.leadEmail(), officer, since)));
        hire();
    }

    private void hire() {
        var led = leads.stream().map(Lead::organisationId).toList();
        for (int number = 0; number < town.people().size(); number++) {
            var name = town.people().get(number);
            var first = number < organisations.size();
            var at = first ? organisations.get(number) : chance.any(organisations);
            delegates.add(first && led.contains(at.id()) ? lead(at, name) : delegate(at, name));
        }
    }

    private Delegate lead(Organisation at, String name) {
        emails.add(at.leadEmail());
        var duties = List.of("contact", "lead", "recruits");
        return new Delegate(chance.id(), name, at.leadEmail(), at.id(), "Safeguarding lead", since, duties);
    }

    private Delegate delegate(Organisation at, String name) {
        var job = chance.any(Objects.requireNonNull(JOBS.get(at.kind())));
        var email = chance.is(8) ? null : email(at, name);
        var duties = DUTIES.getOrDefault(job, List.of("contact"));
        return new Delegate(chance.id(), name, email, at.id(), job, since, duties);
    }

    private String email(Organisation at, String name) {
        var plain = plain(name).replace('-', '.');
        var email = plain + "@" + at.domain();
        for (int number = 2; !emails.add(email); number++) {
            email = plain + number + "@" + at.domain();
        }
        return email;
    }

    List<Organisation> organisations() {
        return organisations;
    }

    List<Lead> leads() {
        return leads;
    }

    List<Delegate> delegates() {
        return delegates;
    }

    Organisation of(Delegate delegate) {
        return Objects.requireNonNull(byId.get(delegate.organisationId()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .strip()
                .replaceAll(" +", "-");
    }

    private static List<String> lines() {
        var file = Objects.requireNonNull(PastWorkplaces.class.getResourceAsStream("organisations.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
