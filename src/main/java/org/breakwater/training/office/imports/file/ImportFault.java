package org.breakwater.training.office.imports.file;

/**
 * An error in a line of a file.
 *
 * @param number as a spreadsheet counts
 * @param said the content; may be empty
 * @param why what to do
 */
public record ImportFault(int number, String said, String why) {

    private static final int SHOWN = 80;

    /** Enough of the content to find it again. */
    public String saidInShort() {
        return said.codePointCount(0, said.length()) <= SHOWN
                ? said
                : said.substring(0, said.offsetByCodePoints(0, SHOWN)) + "…";
    }

    @Override
    public String toString() {
        return "ImportFault[" + number + "]";
    }
}
