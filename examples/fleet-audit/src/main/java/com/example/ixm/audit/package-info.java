/** Checks the deployments and INI files of many sites, in parallel and in little memory. */
package com.example.ixm.audit;
