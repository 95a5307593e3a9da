/**
 * The steps of a case of a child missing education: who may act, the deadlines with their sources, and what each act
 * records.
 */
@NullMarked
package org.breakwater.pathways.missingeducation.lifecycle;

import org.jspecify.annotations.NullMarked;
