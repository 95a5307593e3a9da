package org.breakwater.library.procedures;

import org.breakwater.web.Page;

/**
 * A clause that was there once. Its address still answers: somebody may have written it into a record.
 *
 * @param version the last version that had it
 */
public record ClauseGonePage(String slug, String title, String id, int version) implements Page {}
