/**
 * What the provider's people may see of a resident, and saw: nothing without the city's approval, and then named fields,
 * for hours, each opening told to the city (control 5). Depends on {@code platform}, {@code approval}, {@code resident},
 * {@code casework}.
 */
package dev.mamori.disclosure;
