/**
 * Files that are about no child, for modules that must know nothing about one: checked, sealed and saved as all files
 * are. It leads to no file of a record: the person who may use this package alone can ask for nothing else.
 */
@NullMarked
@NamedInterface("shelves")
package org.breakwater.documents.shelves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
