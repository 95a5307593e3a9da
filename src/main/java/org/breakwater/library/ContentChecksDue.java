package org.breakwater.library;

import java.time.LocalDate;

/**
 * Something waits on the watches screen, and this week nobody has said so yet.
 *
 * @param week its Monday
 */
public record ContentChecksDue(LocalDate week) {}
