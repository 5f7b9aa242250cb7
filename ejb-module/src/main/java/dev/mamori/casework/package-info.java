/**
 * Cases, the records of visits and consultations written in them, and the forms those follow (controls 5, 7, 12). Depends
 * on {@code platform}, {@code tenancy} and {@code identity}; knows residents by id. Kinds and states that a caller must
 * name stand here at the door.
 */
package dev.mamori.casework;
