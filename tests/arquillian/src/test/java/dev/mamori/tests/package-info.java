/** The use cases, the wall, the trail and the probes, on the provisioned server and a real PostgreSQL. */
package dev.mamori.tests;
