package org.breakwater.casework.family.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.people.family.Family;

/**
 * A family as boxes, frames and lines, in the units of the picture.
 *
 * @param frames one round each household
 * @param lines one for each current relationship, in the order of the table
 */
public record FamilyPicture(int width, int height, List<Box> boxes, List<Frame> frames, List<Line> lines) {

    public FamilyPicture {
        boxes = List.copyOf(boxes);
        frames = List.copyOf(frames);
        lines = List.copyOf(lines);
    }

    /** Such as "3 people, 1 relationship, 2 households." */
    public String inWords() {
        return (boxes.size() == 1 ? "1 person, " : boxes.size() + " people, ")
                + (lines.size() == 1 ? "1 relationship, " : lines.size() + " relationships, ")
                + (frames.size() == 1 ? "1 household." : frames.size() + " households.");
    }

    public static FamilyPicture of(Family family, LocalDate today) {
        return new FamilyPictureLayout(family, today).picture();
    }

    /** A bounding box: two of them overlap, or do not. */
    public record Area(int x, int y, int width, int height) {

        public int right() {
            return x + width;
        }

        public int bottom() {
            return y + height;
        }

        public int middle() {
            return x + width / 2;
        }

        public boolean overlaps(Area other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        public boolean holds(Area other) {
            return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
        }
    }

    /** The shape of a person: a square for an adult, rounded corners for a child, a triangle for an unborn baby. */
    public enum Shape {
        ADULT,
        CHILD,
        UNBORN
    }

    /** A person, with the text inside, line by line. */
    public record Box(UUID person, Shape shape, Area area, List<String> words) {

        public Box {
            words = List.copyOf(words);
        }

        /** Where the first line of text is. */
        public int firstLine() {
            return area.y() + (shape == Shape.UNBORN ? 46 : 22);
        }

        @Override
        public String toString() {
            return "Box[" + person + "]";
        }
    }

    /** A household: its address, and where that is written. */
    public record Frame(String address, String words, Area area, int wordsY) {

        @Override
        public String toString() {
            return "Frame[…]";
        }
    }

    /**
     * A relationship from one box to another.
     *
     * @param path as SVG writes it
     * @param dashed if it is not a tie of blood or law
     * @param words its number in the table, and what it is
     */
    public record Line(UUID relation, UUID from, UUID to, String path, boolean dashed, String words, Area label) {

        @Override
        public String toString() {
            return "Line[" + relation + "]";
        }
    }
}
