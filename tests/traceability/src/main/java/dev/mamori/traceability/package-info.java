/** From a control of the contract to the tests that prove it. */
package dev.mamori.traceability;
