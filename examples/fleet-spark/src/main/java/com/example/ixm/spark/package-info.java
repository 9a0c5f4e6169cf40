/** Checks the deployments and INI files of many sites on Apache Spark. */
package com.example.ixm.spark;
