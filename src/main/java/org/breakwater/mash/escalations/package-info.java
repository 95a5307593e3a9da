/**
 * What the partnership's business manager sees of disagreements that have come far up: which, where, since when and
 * between whom. No word of what was said, and nothing about a family.
 */
@NullMarked
package org.breakwater.mash.escalations;

import org.jspecify.annotations.NullMarked;
