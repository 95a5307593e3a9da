package org.breakwater.casework.family.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.casework.family.drawing.FamilyPicture.Area;
import org.breakwater.casework.family.drawing.FamilyPicture.Box;
import org.breakwater.casework.family.drawing.FamilyPicture.Frame;
import org.breakwater.casework.family.drawing.FamilyPicture.Shape;
import org.breakwater.people.PersonRow;
import org.breakwater.people.family.Family;

/** Puts the generations into rows and the households into columns; nothing can overlap. */
final class FamilyPictureLayout {

    static final int BOX_WIDTH = 160;
    static final int BOX_HEIGHT = 92;
    private static final int GAP = 20;
    private static final int BETWEEN_BANDS = 56;
    private static final int BETWEEN_ROWS = 130;
    /** Space for curves above the first row and below the last one. */
    private static final int ROUND = 110;

    private static final int SIDE = 30;
    private static final int LETTERS = 20;

    private final Family family;
    private final Generations generations;
    private final GenerationBands generationBands;
    private final Map<UUID, Area> places = new HashMap<>();
    private int width = SIDE;

    FamilyPictureLayout(Family family, LocalDate today) {
        this.family = family;
        this.generations = Generations.of(family);
        this.generationBands = GenerationBands.of(family, family.households(today));
    }

    FamilyPicture picture() {
        for (int band = 0; band < generationBands.count(); band++) {
            fill(band);
        }
        var height = 2 * ROUND + generations.count() * BOX_HEIGHT + (generations.count() - 1) * BETWEEN_ROWS;
        var boxes = family.people().stream().map(this::box).toList();
        var lines = new FamilyPictureLines(family.standing(), places, generations).drawn();
        return new FamilyPicture(Math.max(width, BOX_WIDTH) + SIDE, Math.max(height, 0), boxes, frames(), lines);
    }

    /** People of one band, one after the other in each row. */
    private void fill(int band) {
        var next = new HashMap<Integer, Integer>();
        for (var person : family.people()) {
            if (generationBands.of(person) == band) {
                var row = generations.of(person.id());
                var place = next.merge(row, 1, Integer::sum) - 1;
                places.put(
                        person.id(),
                        new Area(
                                width + place * (BOX_WIDTH + GAP),
                                ROUND + row * (BOX_HEIGHT + BETWEEN_ROWS),
                                BOX_WIDTH,
                                BOX_HEIGHT));
            }
        }
        var most = next.values().stream().max(Integer::compare).orElse(0);
        width += most == 0 ? 0 : most * (BOX_WIDTH + GAP) - GAP + BETWEEN_BANDS;
    }

    /** Below a triangle there is space for one line less. */
    private Box box(PersonRow person) {
        var shape = person.unborn() ? Shape.UNBORN : person.isChild() ? Shape.CHILD : Shape.ADULT;
        var also = generationBands.also(person);
        var lines = shape == Shape.UNBORN && !also.isEmpty() ? 1 : 2;
        var words = new ArrayList<>(FamilyPictureText.wrap(person.called(), LETTERS, lines));
        words.add(FamilyPictureText.cut(what(person), LETTERS));
        if (!also.isEmpty()) {
            words.add(FamilyPictureText.cut("also at " + also, LETTERS));
        }
        return new Box(person.id(), shape, place(person.id()), words);
    }

    private static String what(PersonRow person) {
        if (person.unborn()) {
            return "unborn";
        }
        var who = person.isChild() ? "child" : "adult";
        return person.age().isBlank() ? who : who + ", " + person.ageInWords();
    }

    private Area place(UUID person) {
        return places.getOrDefault(person, new Area(0, 0, 0, 0));
    }

    private List<Frame> frames() {
        var frames = new ArrayList<Frame>();
        for (int home = 0; home < generationBands.order().size(); home++) {
            frames.add(frame(home));
        }
        return frames;
    }

    /** Every second frame is a little wider and has its text below, so that two adjacent ones can be told apart. */
    private Frame frame(int home) {
        var address = generationBands.order().get(home).address();
        var inside = family.people().stream()
                .filter(person -> GenerationBands.inside(home).contains(generationBands.of(person)))
                .map(person -> place(person.id()))
                .toList();
        if (inside.isEmpty()) {
            return new Frame(address, address, new Area(0, 0, 0, 0), 0);
        }
        var odd = home % 2 == 1;
        var pad = odd ? 20 : 12;
        var left = inside.stream().mapToInt(Area::x).min().orElse(0) - pad;
        var right = inside.stream().mapToInt(Area::right).max().orElse(0) + pad;
        var top = inside.stream().mapToInt(Area::y).min().orElse(0) - (odd ? pad : 32);
        var bottom = inside.stream().mapToInt(Area::bottom).max().orElse(0) + (odd ? 34 : pad);
        var area = new Area(left, top, right - left, bottom - top);
        return new Frame(
                address, FamilyPictureText.cut(address, (right - left) / 9), area, odd ? bottom - 10 : top + 20);
    }
}
