/**
 * The source of a contact, by the code of the children in need census: derived from what the referrer said, and
 * corrected by a person.
 */
@NullMarked
package org.breakwater.mash.referralsource;

import org.jspecify.annotations.NullMarked;
