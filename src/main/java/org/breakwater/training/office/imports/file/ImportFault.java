package org.breakwater.training.office.imports.file;

/**
 * Something to mend in a line of a file.
 *
 * @param number as a spreadsheet counts
 * @param said what stands there; may be empty
 * @param why what to do
 */
public record ImportFault(int number, String said, String why) {

    private static final int SHOWN = 80;

    /** So much of it that one finds it again. */
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
