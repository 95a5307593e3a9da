package org.breakwater.mash.decision;

/**
 * A rationale that brothers and sisters may share, and the text about one child alone, which is never copied: their own
 * words, experience and risk.
 */
record SharedRationale(String shared, String own) {

    private static final String MARK = "\n\nThis child: ";

    static SharedRationale read(String written) {
        var at = written.lastIndexOf(MARK);
        return at < 0
                ? new SharedRationale(written, "")
                : new SharedRationale(written.substring(0, at), written.substring(at + MARK.length()));
    }

    String written() {
        return own.isEmpty() ? shared : shared + MARK + own;
    }

    @Override
    public String toString() {
        return "SharedRationale[…]";
    }
}
