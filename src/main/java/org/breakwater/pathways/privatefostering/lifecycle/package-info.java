/**
 * A private fostering arrangement from its notification to its end: the steps, who may act, the deadlines with their
 * sources, and what is recorded on the way.
 */
@NullMarked
package org.breakwater.pathways.privatefostering.lifecycle;

import org.jspecify.annotations.NullMarked;
