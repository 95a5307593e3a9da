package org.breakwater.library.information.search;

/** A word that was searched and not found, five times or more. */
public record MissedSearchRow(String word, int times) {

    public static final String MOST = """
            select word, times from library.missed_search where word is not null order by times desc, word limit 50""";
}
