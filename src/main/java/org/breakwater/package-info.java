/**
 * Breakwater, the open platform of a local safeguarding partnership. Each package below this one is a module of the
 * house; its {@code package-info} tells its story and declares which modules it may know.
 */
@NullMarked
package org.breakwater;

import org.jspecify.annotations.NullMarked;
