/** What a dealer makes of the SDK: a quote, a note in a file, a walk through the server room. */
package com.example.ixm.quote;
