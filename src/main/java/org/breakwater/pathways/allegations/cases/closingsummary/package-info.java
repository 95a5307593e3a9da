/**
 * The closing summary of a case: what the subject was told, the support, the lessons, and the suspension in hindsight.
 */
@NullMarked
package org.breakwater.pathways.allegations.cases.closingsummary;

import org.jspecify.annotations.NullMarked;
