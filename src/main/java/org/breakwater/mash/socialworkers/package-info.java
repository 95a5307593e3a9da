/**
 * Find a social worker: who it is, on which number, and who covers for them. Nothing here says whose worker they are.
 */
@NullMarked
package org.breakwater.mash.socialworkers;

import org.jspecify.annotations.NullMarked;
