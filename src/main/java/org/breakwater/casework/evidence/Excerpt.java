package org.breakwater.casework.evidence;

/** A long text in two parts: as much as fits beside other things, and the rest. */
public record Excerpt(String first, String rest) {

    private static final int SLACK = 120;

    /**
     * Cut after a sentence or a line if one ends near there, else between two words; a slightly longer text is not cut.
     */
    public static Excerpt of(String words, int length) {
        if (words.length() <= length + SLACK) {
            return new Excerpt(words, "");
        }
        var cut = length;
        var end = Math.max(words.lastIndexOf(". ", length), words.lastIndexOf('\n', length));
        if (end > length / 2) {
            cut = end + 1;
        } else if (words.lastIndexOf(' ', length) > 0) {
            cut = words.lastIndexOf(' ', length);
        }
        return new Excerpt(
                words.substring(0, cut).stripTrailing(), words.substring(cut).strip());
    }

    public boolean isWhole() {
        return rest.isEmpty();
    }

    @Override
    public String toString() {
        return "Excerpt[…]";
    }
}
