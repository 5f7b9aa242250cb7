/**
 * The rows of cases, visit records and forms, behind the wall. Whoever asks for a case or a record here gets it only if
 * the caller sees its department: no other class looks at that.
 */
package dev.mamori.casework.store;
