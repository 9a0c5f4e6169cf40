/** What our house asks of its sites, beyond the installation guide. */
package com.example.ixm.rules;
