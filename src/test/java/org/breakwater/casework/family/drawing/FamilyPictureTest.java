package org.breakwater.casework.family.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakwater.casework.family.drawing.FamilyPicture.Box;
import org.breakwater.casework.family.drawing.FamilyPicture.Line;
import org.breakwater.casework.family.drawing.FamilyPicture.Shape;
import org.breakwater.people.ParentalResponsibility;
import org.breakwater.people.PersonRow;
import org.breakwater.people.ReportedPerson.Part;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HomeUse;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.people.family.RelationshipRow;
import org.junit.jupiter.api.Test;

/** The picture says what the table says, and nothing in it overlaps. */
class FamilyPictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final int FAMILIES = 300;

    private final List<PersonRow> people = new ArrayList<>();
    private final List<RelationshipRow> relations = new ArrayList<>();
    private final List<HouseholdRow> homes = new ArrayList<>();

    private UUID person(Part part, boolean unborn, String name) {
        var id = UUID.randomUUID();
        people.add(new PersonRow(
                id,
                new UUID(0, 0),
                people.size(),
                part,
                name,
                "",
                "",
                part == Part.CHILD && !unborn ? "about 6" : "",
                unborn,
                "",
                "",
                "",
                "",
                List.of()));
        return id;
    }

    private void relate(UUID one, RelationshipKind kind, UUID other) {
        relations.add(new RelationshipRow(
                UUID.randomUUID(),
                one,
                kind,
                other,
                "",
                ParentalResponsibility.NOT_KNOWN,
                "",
                "",
                "",
                "",
                Instant.EPOCH,
                null,
                null,
                null,
                null));
    }

    private void live(UUID person, String address) {
        homes.add(new HouseholdRow(
                UUID.randomUUID(),
                person,
                address,
                HomeUse.HOME,
                "",
                "",
                "",
                false,
                "",
                Instant.EPOCH,
                null,
                null,
                null,
                null));
    }

    private Family family() {
        return new Family(people, relations, homes);
    }

    private FamilyPicture picture() {
        return FamilyPicture.of(family(), TODAY);
    }

    private Map<UUID, Box> boxes() {
        return picture().boxes().stream().collect(Collectors.toMap(Box::person, Function.identity()));
    }

    private int row(UUID person) {
        return boxes().values().stream()
                .filter(box -> box.person().equals(person))
                .findFirst()
                .orElseThrow()
                .area()
                .y();
    }

    @Test
    void theOldestStandAboveAndAFriendStandsBelowTheFamily() {
        var child = person(Part.CHILD, false, "Pip Saltmarsh");
        var mother = person(Part.ADULT, false, "Ada Saltmarsh");
        var nan = person(Part.ADULT, false, "Olive Quay");
        var friend = person(Part.ADULT, false, "Tess Larch");
        var brother = person(Part.CHILD, false, "Wren Saltmarsh");
        relate(mother, RelationshipKind.MOTHER, child);
        relate(nan, RelationshipKind.MOTHER, mother);
        relate(friend, RelationshipKind.FRIEND, mother);
        relate(child, RelationshipKind.SIBLING, brother);
        assertThat(row(nan)).isLessThan(row(mother));
        assertThat(row(mother)).isLessThan(row(child));
        assertThat(row(child)).isEqualTo(row(brother)).isLessThan(row(friend));
    }

    @Test
    void theUnbornAreATriangleAndWhateverTheyAreCalledStandsBesideIt() {
        person(Part.CHILD, true, "");
        person(Part.CHILD, false, "Wilhelmina-Antoinette Featherstonehaugh-Cholmondeley of Marjoribanks");
        assertThat(picture().boxes()).extracting(Box::shape).containsExactly(Shape.UNBORN, Shape.CHILD);
        assertThat(picture().boxes().getFirst().words()).containsExactly("Unborn child", "unborn");
        assertThat(picture().boxes().getLast().words())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(20))
                .anySatisfy(line -> assertThat(line).endsWith("…"));
    }

    @Test
    void aChildOfTwoHomesIsInBothFramesAndNobodyElseOfEitherIsInTheOther() {
        var child = person(Part.CHILD, false, "Pip");
        var mother = person(Part.ADULT, false, "Ada");
        var father = person(Part.ADULT, false, "Kit");
        live(child, "7 Quay Row");
        live(mother, "7 Quay Row");
        live(child, "9 New Road");
        live(father, "9 New Road");
        var frames = picture().frames();
        assertThat(frames)
                .hasSize(2)
                .allSatisfy(frame -> assertThat(
                                frame.area().holds(picture().boxes().getFirst().area()))
                        .isTrue());
        everyFrameHoldsExactlyWhoLivesThere();
    }

    @Test
    void whoLivesInMoreHomesThanCanStandSideBySideHasItWrittenInTheBox() {
        var child = person(Part.CHILD, false, "Pip");
        for (var address : List.of("1 Quay Row", "2 Quay Row", "3 Quay Row")) {
            live(child, address);
        }
        assertThat(picture().boxes().getFirst().words()).contains("also at 3 Quay Row");
        everyFrameHoldsExactlyWhoLivesThere();
    }

    private void everyFrameHoldsExactlyWhoLivesThere() {
        var familyPicture = picture();
        for (var household : family().households(TODAY)) {
            var frame = familyPicture.frames().stream()
                    .filter(one -> one.address().equals(household.address()))
                    .findFirst()
                    .orElseThrow();
            var there = household.homes().stream().map(HouseholdRow::personId).collect(Collectors.toSet());
            for (var box : familyPicture.boxes()) {
                var also = box.words().stream().anyMatch(line -> line.startsWith("also at"));
                if (!also) {
                    assertThat(frame.area().holds(box.area())).isEqualTo(there.contains(box.person()));
                } else if (frame.area().holds(box.area())) {
                    assertThat(there).contains(box.person());
                }
                assertThat(frame.area().holds(box.area()) || !frame.area().overlaps(box.area()))
                        .isTrue();
            }
        }
    }

    @Test
    void inFamiliesOfUpToTwentyNothingOverlapsAndEveryRelationIsThereOnce() {
        for (int seed = 0; seed < FAMILIES; seed++) {
            var chance = new Random(seed);
            people.clear();
            relations.clear();
            homes.clear();
            aFamily(chance, 1 + chance.nextInt(20));
            var familyPicture = picture();
            noTwoOverlap(familyPicture.boxes());
            assertThat(familyPicture.boxes())
                    .extracting(Box::person)
                    .containsExactlyElementsOf(
                            people.stream().map(PersonRow::id).toList());
            assertThat(familyPicture.boxes())
                    .allSatisfy(box -> assertThat(
                                    new FamilyPicture.Area(0, 0, familyPicture.width(), familyPicture.height())
                                            .holds(box.area()))
                            .isTrue());
            assertThat(familyPicture.lines())
                    .extracting(Line::relation)
                    .containsExactlyElementsOf(
                            relations.stream().map(RelationshipRow::id).toList());
            for (int i = 0; i < relations.size(); i++) {
                var line = familyPicture.lines().get(i);
                var row = relations.get(i);
                assertThat(List.of(line.from(), line.to())).containsExactly(row.personId(), row.otherId());
                assertThat(line.words())
                        .startsWith((i + 1) + " " + row.kind().inWords().substring(0, 4));
            }
            everyFrameHoldsExactlyWhoLivesThere();
        }
    }

    private void aFamily(Random chance, int size) {
        for (int i = 0; i < size; i++) {
            var child = chance.nextBoolean();
            var id = person(child ? Part.CHILD : Part.ADULT, child && chance.nextInt(5) == 0, "Person " + i);
            for (int door = chance.nextInt(3); door > 0; door--) {
                live(id, (10 + chance.nextInt(4)) + " Quay Row " + door);
            }
        }
        var kinds = RelationshipKind.values();
        for (int i = 0; i < size * 2 && size > 1; i++) {
            var one = chance.nextInt(size);
            var other = (one + 1 + chance.nextInt(size - 1)) % size;
            relate(
                    people.get(one).id(),
                    kinds[chance.nextInt(kinds.length)],
                    people.get(other).id());
        }
    }

    private static void noTwoOverlap(List<Box> boxes) {
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                assertThat(boxes.get(one).area().overlaps(boxes.get(other).area()))
                        .isFalse();
            }
        }
    }
}
