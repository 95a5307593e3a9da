/**
 * Files that are not about a child, for modules that must know nothing about one: scanned, encrypted and downloaded
 * like all files. It gives no access to a file of a record: a module that may use only this package cannot ask for
 * anything else.
 */
@NullMarked
@NamedInterface("shelves")
package org.breakwater.documents.shelves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
