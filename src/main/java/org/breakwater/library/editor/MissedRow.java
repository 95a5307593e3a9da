package org.breakwater.library.editor;

/** A word that was searched and not found, five times or more. */
record MissedRow(String word, int times) {

    static final String MOST = """
            select word, times from library.missed where word is not null order by times desc, word limit 50""";
}
