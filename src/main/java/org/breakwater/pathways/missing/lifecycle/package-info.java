/**
 * An episode in which a child was missing, from the report to its closure: the steps, who may act, the deadlines with
 * their sources, and what is recorded on the way.
 */
@NullMarked
package org.breakwater.pathways.missing.lifecycle;

import org.jspecify.annotations.NullMarked;
