package org.breakwater.casework.family.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.breakwater.casework.family.drawing.FamilyPicture.Area;
import org.breakwater.casework.family.drawing.FamilyPicture.Line;
import org.breakwater.people.family.RelationshipKind;
import org.breakwater.people.family.RelationshipRow;
import org.jspecify.annotations.Nullable;

/** The relationships as lines between the boxes, each with its number and what it is. */
final class FamilyPictureLines {

    private static final Set<RelationshipKind> OF_BLOOD_OR_LAW = Set.of(
            RelationshipKind.MOTHER,
            RelationshipKind.FATHER,
            RelationshipKind.ADOPTIVE_PARENT,
            RelationshipKind.GRANDPARENT,
            RelationshipKind.SIBLING,
            RelationshipKind.HALF_SIBLING);

    private static final int APART = 14;
    private static final int LABEL_HEIGHT = 20;
    private static final int LETTER = 8;

    /** Where on its line a label may be placed, the best first. */
    private static final double[] ALONG = {.5, .42, .58, .34, .66, .26, .74, .2, .8};

    private final List<RelationshipRow> relations;
    private final Map<UUID, Area> places;
    private final Generations generations;
    private final List<Area> taken;
    private final Map<Set<UUID>, Integer> between = new HashMap<>();

    FamilyPictureLines(List<RelationshipRow> relations, Map<UUID, Area> places, Generations generations) {
        this.relations = relations;
        this.places = places;
        this.generations = generations;
        this.taken = new ArrayList<>(places.values());
    }

    List<Line> drawn() {
        var lines = new ArrayList<Line>();
        for (int number = 1; number <= relations.size(); number++) {
            lines.add(line(relations.get(number - 1), number));
        }
        return lines;
    }

    private Line line(RelationshipRow relation, int number) {
        var from = place(relation.personId());
        var to = place(relation.otherId());
        // Two relationships of the same two people are two lines.
        var aside = between.merge(Set.of(relation.personId(), relation.otherId()), 1, Integer::sum) - 1;
        var shift = (aside % 2 == 0 ? aside : -aside - 1) / 2 * APART;
        var curve = curve(relation, from, to, shift);
        var words = number + " " + FamilyPictureText.cut(relation.inWords(), 24);
        return new Line(
                relation.id(),
                relation.personId(),
                relation.otherId(),
                curve.path(),
                !OF_BLOOD_OR_LAW.contains(relation.kind()),
                words,
                label(curve, words));
    }

    private Curve curve(RelationshipRow relation, Area from, Area to, int shift) {
        if (from.y() != to.y()) {
            var upper = from.y() < to.y() ? from : to;
            var lower = from.y() < to.y() ? to : from;
            return Curve.straight(upper.middle() + shift, upper.bottom(), lower.middle() + shift, lower.y());
        }
        var far = Math.abs(from.middle() - to.middle());
        var bend = Math.min(90, 36 + far / 12) + Math.abs(shift);
        // Lines to the older generation come in from above, so the youngest row bends below.
        var below = generations.of(relation.personId()) == generations.count() - 1;
        return below
                ? Curve.bent(from.middle() + shift, from.bottom(), to.middle() + shift, bend)
                : Curve.bent(from.middle() + shift, from.y(), to.middle() + shift, -bend);
    }

    private Area label(Curve curve, String words) {
        var width = words.length() * LETTER + 8;
        @Nullable Area first = null;
        for (var along : ALONG) {
            var area = new Area(curve.x(along) - width / 2, curve.y(along) - LABEL_HEIGHT / 2, width, LABEL_HEIGHT);
            if (taken.stream().noneMatch(area::overlaps)) {
                taken.add(area);
                return area;
            }
            first = first == null ? area : first;
        }
        taken.add(Objects.requireNonNull(first));
        return first;
    }

    private Area place(UUID person) {
        return places.getOrDefault(person, new Area(0, 0, 0, 0));
    }
}
