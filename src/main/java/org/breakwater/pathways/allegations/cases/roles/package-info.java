/** Where the subject of an allegation works or volunteers, and what each employer was told and decided. */
@NullMarked
package org.breakwater.pathways.allegations.cases.roles;

import org.jspecify.annotations.NullMarked;
