/**
 * The children, born or not, and the adults around them: names, dates of birth whole or in part, who is responsible.
 */
@NullMarked
package org.breakwater.frontdoor.refer.household;

import org.jspecify.annotations.NullMarked;
