/** The database itself: the private PostGIS, pools, migrations, roles, and COPY. */
package be.weefsel.database;
