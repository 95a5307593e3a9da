/**
 * What a contact is about, recorded or corrected apart from its screening, at any stage: what is counted is put right
 * after the work is done, too.
 */
@NullMarked
package org.breakwater.mash.presentingissues;

import org.jspecify.annotations.NullMarked;
