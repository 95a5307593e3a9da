/**
 * How the town gets into the database: what matters for the eye is lived through by the desk's own verbs, under a clock
 * that is turned; the long past behind it is copied in, row for row as those verbs would have left it.
 */
@NullMarked
package org.breakwater.town.settling;

import org.jspecify.annotations.NullMarked;
