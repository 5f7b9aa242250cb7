/** What the tests stand on, outside the server: database, secrets, certificates, and the one deployment. */
package dev.mamori.tests.ground;
