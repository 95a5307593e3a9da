/** What the desk records of one person: names, date of birth, characteristics. */
@NullMarked
package org.breakwater.mash.family.person;

import org.jspecify.annotations.NullMarked;
