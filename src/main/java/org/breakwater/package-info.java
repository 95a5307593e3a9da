/**
 * Breakwater, the open platform of a local safeguarding partnership. Each package below this one is a module; its
 * {@code package-info} describes it and declares the modules that it may depend on.
 */
@NullMarked
package org.breakwater;

import org.jspecify.annotations.NullMarked;
