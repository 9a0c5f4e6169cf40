/** What a house does with its sites besides the guide's procedures, as a plug-in of the IXM SDK. */
package com.example.ixm.procedures;
