/**
 * The door of the house: who is this browser, does its form come from us, and may this person enter. Every request of a
 * controller passes here; public pages that hold no cookie cost no query.
 */
@NullMarked
package org.breakwater.access.door;

import org.jspecify.annotations.NullMarked;
