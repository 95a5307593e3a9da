/** What somebody learned at another place: they say it, and read what the office made of it. */
@NullMarked
package org.breakwater.training.mine.externaltraining;

import org.jspecify.annotations.NullMarked;
