package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AFamily;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A screener who is the subject of an allegation tries a thousand times whether an answer takes longer where there is a
 * case: half of what they try has one, half has none, in random order. The durations are ranked (Mann–Whitney), so one
 * slow answer says no more than another, and a busy machine slows both halves alike. By chance the score is beyond 4.5
 * once in 150 000 times.
 */
@HouseTest
@Tag("long")
class NothingIsLearntFromTimeTest {

    private static final int TRIED = 1_000;
    private static final int CASES = 5;
    private static final double BY_CHANCE = 4.5;

    @Autowired
    private House house;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    private JdbcClient jdbc;

    private Browser accused;

    @BeforeEach
    void theAccusedIsAtTheDesk() {
        accused = house.as(InventedPerson.MAYA);
    }

    /** Otherwise nothing below would mean anything. */
    @Test
    void aRecordThatTheyMaySeeShowsInTheDurations() {
        var seen = Stream.generate(() -> new Furnished(house).report().toString())
                .limit(CASES)
                .toList();
        assertThat(score(seen, ids(), id -> accused.visit("/cases/" + id + "/chronology")))
                .isGreaterThan(BY_CHANCE);
    }

    @Test
    void theAddressOfACase() {
        var secret = secrets(aboutMaya());
        assertThat(score(secret, ids(), id -> accused.visit("/allegations/cases/" + id)))
                .isBetween(-BY_CHANCE, BY_CHANCE);
    }

    @Test
    void theAddressOfWhatEveryCaseHas() {
        var secret = secrets(aboutMaya());
        assertThat(score(secret, ids(), id -> accused.visit("/cases/" + id + "/chronology")))
                .isBetween(-BY_CHANCE, BY_CHANCE);
    }

    @Test
    void aSearchForTheNameOfASubject() {
        var subjects = names();
        subjects.forEach(name -> new InventedAllegation(house, InventedAllegation.about(name)));
        assertThat(score(subjects, names(), this::find)).isBetween(-BY_CHANCE, BY_CHANCE);
    }

    /** As the role of the running program, with SQL of one's own. */
    @Test
    void aStatementAboutTheNameOfASubject() {
        var subjects = names();
        subjects.forEach(name -> new InventedAllegation(house, InventedAllegation.about(name)));
        assertThat(score(
                        subjects,
                        names(),
                        counting("select count(*) from pathways.allegation_referral where subject_name = ?")))
                .isBetween(-BY_CHANCE, BY_CHANCE);
    }

    @Test
    void aSearchForTheReferenceOfACase() {
        var references = aboutMaya().stream().map(one -> one.reference).toList();
        assertThat(score(references, alike(references), this::find)).isBetween(-BY_CHANCE, BY_CHANCE);
    }

    /** With the same letters in another order, so that they are typed, split and read alike. */
    private static List<String> alike(List<String> references) {
        return references.stream()
                .map(reference -> reference.substring(0, reference.length() - 4)
                        + new StringBuilder(reference.substring(reference.length() - 4)).reverse())
                .toList();
    }

    private void find(String name) {
        accused.visit("/find");
        accused.send("/find", "find", name);
    }

    private Consumer<String> counting(String sql) {
        var maya = InventedPerson.MAYA.asActor();
        return value -> acting.looking(
                maya, () -> jdbc.sql(sql).param(value).query(Long.class).single());
    }

    private static List<String> names() {
        return Stream.generate(() -> AFamily.letters() + " " + AFamily.letters())
                .limit(CASES)
                .toList();
    }

    private static List<String> ids() {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(CASES).toList();
    }

    private List<InventedAllegation> aboutMaya() {
        return Stream.generate(() -> new InventedAllegation(house, InventedAllegation.about("Maya Lindqvist")))
                .limit(CASES)
                .toList();
    }

    private static List<String> secrets(List<InventedAllegation> cases) {
        return cases.stream().map(one -> one.id.toString()).toList();
    }

    private record Tried(boolean there, long nanos) {}

    /** How far the halves are apart, in standard deviations; positive if what there is takes longer. */
    private static double score(List<String> there, List<String> none, Consumer<String> attempt) {
        var random = new Random(5);
        for (int warmingUp = 0; warmingUp < TRIED / 5; warmingUp++) {
            attempt.accept((warmingUp % 2 == 0 ? there : none).get(warmingUp % CASES));
        }
        var tried = new ArrayList<Tried>();
        for (int n = 0; n < TRIED / 2; n++) {
            var first = random.nextBoolean();
            for (var is : List.of(first, !first)) {
                var value = (is ? there : none).get(random.nextInt(CASES));
                var start = System.nanoTime();
                attempt.accept(value);
                tried.add(new Tried(is, System.nanoTime() - start));
            }
        }
        return score(tried);
    }

    /** Mann–Whitney's U in its normal approximation, which is good for hundreds of values. */
    private static double score(List<Tried> tried) {
        tried.sort(Comparator.comparingLong(Tried::nanos));
        var ranks = 0.0;
        var half = tried.size() / 2.0;
        for (int rank = 1; rank <= tried.size(); rank++) {
            ranks += tried.get(rank - 1).there() ? rank : 0;
        }
        var above = ranks - half * (half + 1) / 2;
        return (above - half * half / 2) / Math.sqrt(half * half * (tried.size() + 1) / 12);
    }
}
