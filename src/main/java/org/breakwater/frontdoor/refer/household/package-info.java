/**
 * The children, born or not, and the adults around them: names, full or partial dates of birth, parental
 * responsibility.
 */
@NullMarked
package org.breakwater.frontdoor.refer.household;

import org.jspecify.annotations.NullMarked;
