/** Errors as problem+json (RFC 9457), the same for every resource. */
package dev.mamori.web.problem;
