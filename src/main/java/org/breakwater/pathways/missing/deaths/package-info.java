/** A child who was found dead: the episode closes without a return interview, and the death is notified. */
@NullMarked
package org.breakwater.pathways.missing.deaths;

import org.jspecify.annotations.NullMarked;
