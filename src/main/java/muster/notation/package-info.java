/// What a fact file can hold: the shapes of its records with the names, forms, meanings and
/// examples of their fields, from which the readers know the fields, the downloads tell what they
/// mean, and the JSON Schema is made. Floor 1.
@NullMarked
package muster.notation;

import org.jspecify.annotations.NullMarked;
