/* SPDX-License-Identifier: Apache-2.0 */
/* Linked under the name of a library that is not here yet: only its soname matters, which goes into the needs of openblas.c. */
extern const char cfd_stand_in[];
const char cfd_stand_in[] = "";
