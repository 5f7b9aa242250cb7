/** The API's resources: one call to a service each. */
package dev.mamori.web.api;
