package org.breakwater.mash.decision;

/**
 * A rationale that brothers and sisters may share, and the text about one child alone, which is never copied: their own
 * words, experience and risk.
 */
record SharedRationale(String shared, String own) {

    private static final String MARK = "\n\nSpecific to this child: ";

    /** As older rationales have it. */
    private static final String OLD_MARK = "\n\nThis child: ";

    static SharedRationale read(String written) {
        var mark = written.contains(MARK) ? MARK : OLD_MARK;
        var at = written.lastIndexOf(mark);
        return at < 0
                ? new SharedRationale(written, "")
                : new SharedRationale(written.substring(0, at), written.substring(at + mark.length()));
    }

    String written() {
        return own.isEmpty() ? shared : shared + MARK + own;
    }

    @Override
    public String toString() {
        return "SharedRationale[…]";
    }
}
