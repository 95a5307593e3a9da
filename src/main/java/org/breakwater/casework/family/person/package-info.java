/** What the desk records of one person: names, date of birth, characteristics. */
@NullMarked
@NamedInterface("family.person")
package org.breakwater.casework.family.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
