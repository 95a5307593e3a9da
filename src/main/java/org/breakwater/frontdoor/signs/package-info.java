/**
 * Searches free text for signs of danger. The concepts are in a list that practitioners can read and extend
 * ({@code concepts.txt}); this package reads them and finds them in the clauses of a text.
 */
@NullMarked
package org.breakwater.frontdoor.signs;

import org.jspecify.annotations.NullMarked;
