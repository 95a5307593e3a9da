/** External teams to notify: they have no account here and are called about what they must know before a visit. */
@NullMarked
package org.breakwater.mash.safecontact.externalteams;

import org.jspecify.annotations.NullMarked;
